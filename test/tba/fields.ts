/** Which fields may be `tba`, and which of them are in a site. */
import type * as z from "zod";
import { collect } from "../../src/content/collect.ts";
import type { Item, Shelf } from "../../src/content/content.ts";
import { readSite } from "../../src/content/read.ts";
import { Report } from "../../src/content/report.ts";
import { tagOf } from "../../src/content/schema/tags.ts";
import { isTba } from "../../src/content/schema/tba.ts";
import { schemas } from "../docs/schemas.ts";

/** Each step into a map by its field; `*` is each item of a list or of a map of any keys. */
type Steps = readonly string[];

const tbaIn = (schema: z.core.$ZodType, steps: Steps = []): readonly Steps[] => {
  if (tagOf(schema)?.type === "tba") return [steps];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([key, field]) => tbaIn(field, [...steps, key]));
    case "array":
      return tbaIn(def.element, [...steps, "*"]);
    case "record":
      return tbaIn(def.valueType, [...steps, "*"]);
    case "union":
      return def.options.flatMap((option) => tbaIn(option, steps));
    case "optional":
    case "default":
      return tbaIn(def.innerType, steps);
    case "pipe":
      return tbaIn(def.in, steps);
    default:
      return [];
  }
};

const nameOf = (kind: string, steps: Steps): string => `${kind}: ${steps.join(".")}`;

/** All that may be `tba`, as “event.md: organisers.*”. */
export const tbaFields: readonly string[] = Object.entries(schemas).flatMap(([kind, schema]) =>
  tbaIn(schema).map((steps) => nameOf(kind, steps)),
);

const valuesAt = (value: unknown, [step, ...rest]: Steps): readonly unknown[] => {
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  const inside = step === "*" ? Object.values(value) : [(value as Record<string, unknown>)[step]];
  return inside.flatMap((one) => valuesAt(one, rest));
};

const on = (shelf: Shelf<unknown>): readonly Item<unknown>[] => [...shelf.items.values()];

/** What of it a folder says to be `tba`. */
export const tbaFieldsOf = (folder: string): readonly string[] => {
  const report = new Report();
  const { site, organisations, venues, terms, pages, events } = collect(
    readSite(folder, report),
    report,
  );
  const items: Readonly<Record<keyof typeof schemas, readonly Item<unknown>[]>> = {
    "data/site.yaml": [site],
    "data/organisations.yaml": on(organisations),
    "data/venues.yaml": on(venues),
    "data/glossary.yaml": on(terms),
    "event.md": events.map(({ event }) => event),
    "a slot": events.flatMap(({ days }) => days.flatMap(({ slots }) => slots)),
    "a session": events.flatMap(({ sessions }) => on(sessions)),
    "a speaker": events.flatMap(({ speakers }) => on(speakers)),
    "a theme": events.flatMap(({ themes }) => on(themes)),
    "a page": [pages, ...events.map((event) => event.pages)].flatMap(on),
    news: events.flatMap(({ news }) => on(news)),
    "a comment": events.flatMap(({ comments }) => on(comments)),
  };
  return Object.entries(schemas).flatMap(([kind, schema]) =>
    tbaIn(schema)
      .filter((steps) =>
        items[kind as keyof typeof schemas].some(({ document, path }) =>
          valuesAt(document.at(path), steps).some((one) => typeof one === "string" && isTba(one)),
        ),
      )
      .map((steps) => nameOf(kind, steps)),
  );
};

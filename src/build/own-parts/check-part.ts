/** What a part of a site's own has printed keeps the rules of all pages. */
import type { Report } from "../../content/report.ts";
import type { Range, Source } from "../../content/yaml/source.ts";
import { type Around, type Leads, lookAt } from "../eleventy/printed.ts";
import { type Tag, tagsOf } from "../../text/html-tags.ts";
import type { OwnPart } from "./own-part.ts";

/** Something that is wrong in it; `written` is what it may look like in its file. */
export interface Fault {
  readonly written: readonly string[];
  readonly value: string;
  readonly add: (report: Report, source: Source, range: Range) => void;
}

/** What a part has printed, and the page around it. */
interface Printed {
  readonly part: OwnPart;
  readonly own: string;
  readonly url: string;
  /** How often each id stands on it: asked for once, by the first part that has any. */
  readonly ids: () => ReadonlyMap<string, number>;
  readonly around: Around;
}

interface Checked {
  readonly faults: readonly Fault[];
  /** Links to the page itself that lead nowhere. */
  readonly dead: readonly Leads[];
  /** Links to other pages. */
  readonly leads: readonly Leads[];
}

/** What browsers take for the head of a page; anything else begins its body. */
const ofHead = new Set(["meta", "link", "script"]);

const idsOf = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap(({ attributes }) => attributes.get("id") ?? []);

/** How often each id stands in a markup. */
export const countIds = (markup: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of idsOf(tagsOf(markup))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const inHead = (tags: readonly Tag[]): readonly Fault[] =>
  tags
    .filter(({ name }) => !ofHead.has(name))
    .map(({ name }) => ({
      written: [`<${name}`],
      value: name,
      add: (report, source, range) => {
        report.add(source, range, "broken-part.head", { value: `<${name}>` });
      },
    }));

const twice = (value: string, page: string): Fault => ({
  written: [`id="${value}"`, value],
  value,
  add: (report, source, range) => {
    report.add(source, range, "duplicate-id.part", { value, page });
  },
});

/** Looks at what a part has printed itself. */
export const checkPart = ({ part, own, url, ids: onPage, around }: Printed): Checked => {
  const { tags, forbidden, leads } = lookAt(own, url, around);
  const refused = forbidden.map(({ key, value, written }): Fault => ({
    written,
    value,
    add: (report, source, range) => {
      report.add(source, range, key, { value });
    },
  }));
  const faults = [...refused, ...(part.name === "head" ? inHead(tags) : [])];
  const isHere = ({ place: { path, id } }: Leads): boolean =>
    path !== undefined && around.site.base + path === url && id !== "" && id !== "top";
  const here = leads.filter(isHere);
  const others = leads.filter((one) => !isHere(one));
  const ids = [...new Set(idsOf(tags))];
  // Most parts have neither: then the page need not be looked through.
  if (ids.length + here.length === 0) return { faults, dead: [], leads: others };
  const all = onPage();
  const repeated = ids.filter((id) => (all.get(id) ?? 0) > 1);
  return {
    faults: [...faults, ...repeated.map((id) => twice(id, url))],
    dead: here.filter(({ place: { id } }) => !all.has(id)),
    leads: others,
  };
};

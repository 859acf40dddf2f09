/** What is to be written for what was asked. Throws `UsageFault` for what cannot be made. */
import { UsageFault } from "../run/options.ts";
import { zoneOf } from "../content/timing.ts";
import { yamlText } from "../content/yaml/write.ts";
import { DateTime, type ParsedDate } from "../time.ts";
import { planEdition } from "./edition.ts";
import { eventId, nameToId } from "../content/name-to-id.ts";
import type { Plan } from "../run/plan.ts";
import type { NewKind } from "./kinds.ts";
import {
  chooseEvent,
  chooseId,
  type Context,
  findEvent,
  type NewRequest,
  readStart,
} from "./read-request.ts";
import { fillTemplate } from "./templates.ts";
import { tbaWord } from "../content/schema/tags.ts";

/** What to write, and what to do then. */
export interface NewFile {
  readonly plan: Plan;
  readonly next: string;
}

/** An event, with the first day of its programme if it has a date. */
export const draftEvent = (request: NewRequest, context: Context): NewFile => {
  const { content, language, say } = context;
  const zone = content.site.partial.timezone ?? "UTC";
  const start = request.start === undefined ? undefined : readStart(request.start, zone, say);
  const id = chooseId(request, eventId(request.name, start?.at.year), say);
  const folder = `content/${id}`;
  const publisher = content.site.partial.publisher;
  const [from, to] = startAndEnd(start);
  const day = start && start.precision !== "month" ? start.at.toFormat("yyyy-MM-dd") : undefined;
  const facts = {
    name: yamlText(request.name),
    start: from,
    end: to,
    organisers: publisher === undefined ? tbaWord : `[${publisher}]`,
  };
  return {
    plan: {
      files: new Map([
        [`${folder}/event.md`, fillTemplate("event", language, facts)],
        ...(day === undefined
          ? []
          : [[`${folder}/programme/${day}.yaml`, fillTemplate("day", language, {})] as const]),
      ]),
      folders: ["programme", "sessions", "speakers", "media"].map((name) => `${folder}/${name}`),
    },
    next: say("new.next.event"),
  };
};

/** A day or a month ends with itself; when an hour ends is not known. */
const startAndEnd = (start: ParsedDate | undefined): readonly [string, string] => {
  if (!start) return [tbaWord, tbaWord];
  const { precision, at } = start;
  if (precision === "minute") return [at.toFormat("yyyy-MM-dd'T'HH:mm"), tbaWord];
  const text = at.toFormat(precision === "day" ? "yyyy-MM-dd" : "yyyy-MM");
  return [text, text];
};

/** The next edition of an event. */
export const draftEdition = (request: NewRequest, from: string, context: Context): NewFile => {
  const { content, language, say, now } = context;
  const old = findEvent(from, context);
  const days = old.days.flatMap(({ head, slots }) => [head, ...slots]);
  const isSound = [old.event, ...days].every(({ data }) => data !== undefined);
  if (!isSound) throw new UsageFault(say("new.broken", { value: old.id }));
  const start =
    request.start === undefined ? undefined : readStart(request.start, zoneOf(content, old), say);
  const id = chooseId(request, eventId(request.name, start?.at.year), say);
  const spoken = old.event.partial.language ?? language;
  const { plan, moved } = planEdition(content, old, spoken, { id, start, now });
  return { plan, next: say("new.next.edition", { start: moved.start, end: moved.end }) };
};

/** The line that makes use of what was made. */
const uses: Readonly<Record<Exclude<NewKind, "event">, (id: string) => string>> = {
  speaker: (id) => `speakers: [${id}]`,
  session: (id) => `session: ${id}`,
  theme: (id) => `themes: [${id}]`,
  page: () => "menu: …",
  news: () => "",
};

/** A file of an event, or a page of the site. */
export const draftFile = (
  kind: Exclude<NewKind, "event">,
  request: NewRequest,
  context: Context,
): NewFile => {
  const { content, language, say, now } = context;
  const isOfSite = kind === "page" && request.event === undefined && content.events.length !== 1;
  const event = isOfSite ? undefined : chooseEvent(request.event, context);
  const id = chooseId(request, nameToId(request.name), say);
  const shelf = kind === "news" ? kind : `${kind}s`;
  const file = `${event?.folder ?? "content"}/${shelf}/${id}.md`;
  const zone = event ? zoneOf(content, event) : "UTC";
  const date = DateTime.fromISO(now, { zone }).setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm");
  const text = fillTemplate(kind, event?.event.partial.language ?? language, {
    name: yamlText(request.name),
    id,
    date,
  });
  return {
    plan: { files: new Map([[file, text]]) },
    next: say(`new.next.${kind}`, { date, yaml: uses[kind](id) }),
  };
};

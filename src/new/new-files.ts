/** What is to be written for what was asked. Throws `UsageFault` for what cannot be made. */
import { UsageFault } from "../run/options.ts";
import { zoneOf } from "../content/timing.ts";
import { yamlText } from "../content/yaml/write.ts";
import { DateTime } from "../time.ts";
import { planEdition } from "./edition.ts";
import { eventText, firstDayOf } from "./event-text.ts";
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
  const day = firstDayOf(start);
  const facts = { name: request.name, start, organiser: publisher };
  return {
    plan: {
      files: new Map([
        [`${folder}/event.md`, eventText(facts, language)],
        ...(day === undefined
          ? []
          : [[`${folder}/programme/${day}.yaml`, fillTemplate("day", language, {})] as const]),
      ]),
      folders: ["programme", "sessions", "speakers", "media"].map((name) => `${folder}/${name}`),
    },
    next: say("new.next.event"),
  };
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

/** What has a file of its own within an event. */
export type FileKind = Exclude<NewKind, "event" | "day" | "venue" | "organisation">;

/** The line that makes use of what was made. */
const uses: Readonly<Record<FileKind, (id: string) => string>> = {
  speaker: (id) => `speakers: [${id}]`,
  session: (id) => `session: ${id}`,
  theme: (id) => `themes: [${id}]`,
  page: () => "menu: …",
  news: () => "",
};

/** A file of an event, or a page of the site. */
export const draftFile = (kind: FileKind, request: NewRequest, context: Context): NewFile => {
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

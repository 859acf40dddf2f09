/** An event of a schedule, as both its formats have it, becomes a session. */
import { toLine, toMarkdown } from "../html.ts";
import { isSlotType, readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguages } from "../languages.ts";
import { sortLinks } from "../links.ts";
import type { Notes } from "../notes.ts";
import type { PeopleIndex } from "../people.ts";
import { readStated } from "../parvis-words.ts";
import type { ForeignLink, ForeignMaterial, ForeignSession } from "../programme.ts";
import { isWeb } from "../content/item.ts";
import {
  asWritten,
  type Facts,
  isOurs,
  readOwnFacts,
  readOwnLinks,
  type SessionLinks,
} from "./frab-own.ts";
import type { RawEvent, RawPerson, RawSchedule } from "./frab-schedule.ts";
import { placeEvent } from "./frab-times.ts";

/** Abstract and description as one text; where one holds the other, that one. */
const textOf = ({ abstract, description }: RawEvent): string => {
  const [short, long] = [toMarkdown(abstract), toMarkdown(description)];
  if (long === "" || short.includes(long)) return short;
  return short === "" || long.startsWith(short) ? long : `${short}\n\n${long}`;
};

/** An address relative to where the schedule was published. */
const absolute = (url: string, base: string): string => {
  if (url === "") return "";
  return URL.parse(url, URL.canParse(base) ? base : undefined)?.href ?? url;
};

const toPerson = (person: RawPerson, raw: RawSchedule) => ({
  id: person.id,
  name: toLine(person.name),
  role: "",
  organisation: "",
  biography: isOurs(raw) ? asWritten(person.biography) : toMarkdown(person.biography),
  photo: absolute(person.photo, raw.baseUrl),
  url: absolute(person.url, raw.baseUrl),
  links: person.links.map(({ title, url }) => ({ title: toLine(title) || url, url })),
});

/** What an event is: a session of a kind, or a break and the like. */
const readKind = (event: RawEvent, title: string, notes: Notes): Facts => {
  const isSlot =
    event.people.length === 0 &&
    (isSlotType(event.type) ||
      (!event.track && readSlotKind("", title) !== undefined && !event.description));
  const kind = readSessionKind(event.type);
  if (!isSlot && event.type && kind === undefined) notes.add("type", event.type);
  return {
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: readSlotKind(event.type, title) ?? "other",
    tags: !isSlot && event.type && kind === undefined ? [toLine(event.type)] : [],
  };
};

/** Where the links of an event lead, and what of its text follows from that. */
const readLinks = (event: RawEvent, { baseUrl }: RawSchedule, notes: Notes): SessionLinks => {
  const attached = sortLinks(event.attachments, (url) => absolute(url, baseUrl), true);
  const linked = sortLinks(event.links, (url) => absolute(url, baseUrl), false);
  for (const { url } of [...attached.left, ...linked.left]) notes.add("feedback-link", url);
  return {
    materials: [...attached.materials, ...linked.materials],
    links: [...linked.links, ...attached.links],
    stream: "",
    presence: [],
  };
};

/** Other systems say of all that is not refused that it may be recorded; ours that it will be. */
const recordingOf = (
  { isRecorded }: RawEvent,
  raw: RawSchedule,
  materials: readonly ForeignMaterial[],
): ForeignSession["recording"] => {
  // What is there has been recorded.
  if (isRecorded === undefined || materials.some(({ kind }) => kind === "recording"))
    return undefined;
  if (!isRecorded) return "no";
  return isOurs(raw) ? "yes" : undefined;
};

const factsOf = (event: RawEvent, title: string, raw: RawSchedule, notes: Notes) =>
  isOurs(raw)
    ? { ...readOwnFacts(event), ...readOwnLinks(event) }
    : {
        text: textOf(event),
        level: "",
        organisations: [],
        ...readKind(event, title, notes),
        ...readLinks(event, raw, notes),
      };

/** An event of a schedule as a session of a neutral programme; whatever looks wrong is noted. */
export const toSession = (
  event: RawEvent,
  raw: RawSchedule,
  zone: string,
  people: PeopleIndex,
  notes: Notes,
): ForeignSession => {
  const { title, status } = readStated(toLine(event.title));
  if (title === "") notes.add("no-title", event.id || event.slug);
  if (event.logo) notes.add("session-picture", `${title}: ${absolute(event.logo, raw.baseUrl)}`);
  if (event.answers > 0) notes.add("answers", title);
  const { links, ...facts } = factsOf(event, title, raw, notes);
  // A slot has no links of its own, and what leads nowhere is no link.
  const isLink = ({ url }: ForeignLink): boolean => facts.kind !== undefined && isWeb(url);
  const { language, others } = readLanguages(event.language, notes);
  return {
    ...facts,
    key: event.id || event.slug || `${title} ${event.date || event.start}`,
    url: absolute(event.url, raw.baseUrl),
    title,
    subtitle: toLine(event.subtitle),
    when: placeEvent(event, raw, zone, notes),
    room: toLine(event.room),
    track: toLine(event.track),
    language,
    people: event.people.flatMap((person) => people.add(toPerson(person, raw))),
    links: links.filter(isLink),
    status,
    recording: recordingOf(event, raw, facts.materials),
    unsaid: {
      languages: others,
      links: links.filter((link) => !isLink(link)),
    },
  };
};

/** An event of a schedule, as both its formats have it, becomes a session. */
import { toLine, toMarkdown } from "../html.ts";
import { isSlotType, readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguages } from "../languages.ts";
import { linkList, sortLinks } from "../links.ts";
import type { Notes } from "../notes.ts";
import type { PeopleIndex } from "../people.ts";
import type { ForeignSession, ReadOptions } from "../programme.ts";
import { commandWords } from "../../i18n/commands.ts";
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

const toPerson = (person: RawPerson, { baseUrl }: RawSchedule) => ({
  id: person.id,
  name: toLine(person.name),
  role: "",
  organisation: "",
  biography: toMarkdown(person.biography),
  photo: absolute(person.photo, baseUrl),
  url: absolute(person.url, baseUrl),
  links: person.links.map(({ title, url }) => ({ title: toLine(title) || url, url })),
});

/** An event of a schedule as a session of a neutral programme; whatever looks wrong is noted. */
export const toSession = (
  event: RawEvent,
  raw: RawSchedule,
  zone: string,
  people: PeopleIndex,
  { language: siteLanguage }: ReadOptions,
  notes: Notes,
): ForeignSession => {
  const title = toLine(event.title);
  if (title === "") notes.add("no-title", event.id || event.slug);
  const attached = sortLinks(event.attachments, (url) => absolute(url, raw.baseUrl), true);
  const linked = sortLinks(event.links, (url) => absolute(url, raw.baseUrl), false);
  for (const { url } of [...attached.left, ...linked.left]) notes.add("feedback-link", url);
  if (event.logo) notes.add("session-picture", `${title}: ${absolute(event.logo, raw.baseUrl)}`);
  if (event.answers > 0) notes.add("answers", title);
  const text = [textOf(event), linkList([...linked.links, ...attached.links], siteLanguage)];
  const isSlot =
    event.people.length === 0 &&
    (isSlotType(event.type) ||
      (!event.track && readSlotKind("", title) !== undefined && !event.description));
  const kind = readSessionKind(event.type);
  if (!isSlot && event.type && kind === undefined) notes.add("type", event.type);
  const { language, tags } = readLanguages(event.language, siteLanguage, notes);
  return {
    key: event.id || event.slug || `${title} ${event.date || event.start}`,
    url: absolute(event.url, raw.baseUrl),
    title,
    subtitle: toLine(event.subtitle),
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: readSlotKind(event.type, title) ?? "other",
    when: placeEvent(event, raw, zone, notes),
    room: toLine(event.room),
    track: toLine(event.track),
    language,
    level: "",
    tags: [
      ...tags,
      ...(!isSlot && event.type && kind === undefined ? [toLine(event.type)] : []),
      ...(event.isUnrecorded ? [commandWords(siteLanguage)("import.not-recorded")] : []),
    ],
    text: text.filter(Boolean).join("\n\n"),
    people: event.people.flatMap((person) => people.add(toPerson(person, raw))),
    organisations: [],
    materials: [...attached.materials, ...linked.materials],
    stream: "",
    status: "confirmed",
  };
};

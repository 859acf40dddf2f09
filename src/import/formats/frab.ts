/** What `schedule.xml` and `schedule.json` have in common. https://c3voc.de/wiki/schedule */
import { toLine, toMarkdown } from "../html.ts";
import { isSlotType, readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { linkList, sortLinks } from "../links.ts";
import { type Moment, readMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import type { ForeignSession, Programme, ReadOptions } from "../programme.ts";
import { commandWords } from "../../i18n/commands.ts";
import { chooseZone } from "../zone.ts";
import type { RawEvent, RawSchedule } from "./frab-schedule.ts";
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

const momentsOf = (events: readonly RawEvent[]): readonly Moment[] =>
  events.flatMap(({ date, start }) => readMoment(date) ?? readMoment(start) ?? []);

const isColour = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

const toSession = (
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
  const language = readLanguage(event.language);
  if (event.language && !language) notes.add("language", event.language);
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
      ...(!isSlot && event.type && kind === undefined ? [toLine(event.type)] : []),
      ...(event.isUnrecorded ? [commandWords(siteLanguage)("import.not-recorded")] : []),
    ],
    text: text.filter(Boolean).join("\n\n"),
    people: event.people.flatMap((person) =>
      people.add({
        id: person.id,
        name: toLine(person.name),
        role: "",
        organisation: "",
        biography: toMarkdown(person.biography),
        photo: absolute(person.photo, raw.baseUrl),
        url: absolute(person.url, raw.baseUrl),
        links: person.links.map(({ title, url }) => ({ title: toLine(title) || url, url })),
      }),
    ),
    organisations: [],
    materials: [...attached.materials, ...linked.materials],
    stream: "",
    status: "confirmed",
  };
};

const systems: readonly (readonly [RegExp, string])[] = [
  [/pretalx/i, "pretalx"],
  [/frab/i, "frab"],
  [/parvis/i, "parvis"],
  [/hub/i, "hub"],
  [/osem/i, "osem"],
];

/** The schedule as a neutral programme; whatever looks wrong is noted. */
export const toProgramme = (raw: RawSchedule, options: ReadOptions, notes: Notes): Programme => {
  const zone = chooseZone(raw.zone, momentsOf(raw.events), options, notes);
  const people = new PeopleIndex(notes);
  const sessions = raw.events.map((event) => toSession(event, raw, zone, people, options, notes));
  const described = new Map(raw.rooms.map((room) => [toLine(room.name), room]));
  const roomNames = [...new Set([...described.keys(), ...sessions.map(({ room }) => room)])];
  const colours = new Map(raw.tracks.map(({ name, color }) => [toLine(name), color]));
  const trackNames = [...new Set([...colours.keys(), ...sessions.map(({ track }) => track)])];
  return {
    system: systems.find(([name]) => name.test(raw.generator))?.[1] ?? "schedule",
    title: toLine(raw.title) || raw.acronym,
    url: raw.url || raw.baseUrl,
    start: readMoment(raw.start)?.date,
    end: readMoment(raw.end)?.date,
    timezone: zone,
    venue: toLine(raw.venue),
    city: toLine(raw.city),
    text: "",
    rooms: roomNames.filter(Boolean).map((name) => {
      const room = described.get(name);
      const capacity = Number(room?.capacity);
      return {
        name,
        capacity: Number.isInteger(capacity) && capacity > 0 ? capacity : undefined,
        note: toLine(room?.description ?? ""),
      };
    }),
    tracks: trackNames.filter(Boolean).map((name) => {
      const colour = colours.get(name) ?? "";
      return { name, accent: isColour(colour) ? colour : undefined };
    }),
    people: people.all,
    sessions,
  };
};

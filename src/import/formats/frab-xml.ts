/** `schedule.xml` of pretalx, frab, OSEM, FOSDEM, Pentabarf and others. The one door to xmldom for reading. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { cleanCodes } from "../clean.ts";
import { ImportFault } from "../fault.ts";
import type { Notes } from "../notes.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { toProgramme } from "./frab.ts";
import {
  listedRoom,
  type RawDay,
  type RawEvent,
  type RawLink,
  type RawPerson,
  type RawSchedule,
  someId,
  toRawDay,
} from "./frab-schedule.ts";

/** The first element of XML without entities of its own. Throws `ImportFault`. */
export const parseXml = (text: string): Element => {
  // Entities of the file's own could grow without bound or read other files; no schedule needs one.
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text)) throw new ImportFault("xml-entities");
  const faults: string[] = [];
  let root: Element | null = null;
  try {
    root = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") faults.push(message);
      },
    }).parseFromString(text, "text/xml").documentElement;
  } catch (error) {
    if (faults.length === 0) faults.push(error instanceof Error ? error.message : String(error));
  }
  const [fault] = faults;
  if (fault !== undefined || !root)
    throw new ImportFault("bad-xml", { message: (fault ?? "").split("\n")[0] ?? "" });
  return root;
};

const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  [...(element?.childNodes ?? [])].filter((node): node is Element => node.nodeName === name);

const child = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0];

const textOf = (element: Element | undefined, name: string): string =>
  (child(element, name)?.textContent ?? "").trim();

const attribute = (element: Element | undefined, name: string): string =>
  (element?.getAttribute(name) ?? "").trim();

const readLink = (element: Element): RawLink => ({
  title: (element.textContent ?? "").trim(),
  url: attribute(element, "href") || attribute(element, "url"),
  type: attribute(element, "type"),
});

const linksOf = (element: Element, list: string, name: string): readonly RawLink[] =>
  childrenOf(child(element, list), name).map(readLink);

const readPerson = (element: Element): RawPerson => ({
  id: someId(attribute(element, "guid"), attribute(element, "id"), attribute(element, "code")),
  // Some nest what others write as the element's text.
  name:
    textOf(element, "name") || textOf(element, "public_name") || (element.textContent ?? "").trim(),
  biography: textOf(element, "biography"),
  photo: attribute(element, "avatar") || textOf(element, "avatar"),
  url: attribute(element, "url"),
  links: [],
});

const readEvent = (
  element: Element,
  day: RawDay | undefined,
  listed: string,
  notes: Notes,
): RawEvent => {
  const optOut = textOf(child(element, "recording"), "optout");
  const [title, room] = [textOf(element, "title"), textOf(element, "room")];
  return {
    line: element.lineNumber,
    day,
    id: someId(attribute(element, "guid"), attribute(element, "id")),
    date: textOf(element, "date"),
    start: textOf(element, "start"),
    end: textOf(element, "end"),
    duration: textOf(element, "duration"),
    room: listedRoom({ room, title }, listed, notes),
    slug: textOf(element, "slug"),
    url: textOf(element, "url") || textOf(element, "full_conf_url"),
    title,
    subtitle: textOf(element, "subtitle"),
    track: textOf(element, "track"),
    type: textOf(element, "type"),
    language: textOf(element, "language"),
    abstract: textOf(element, "abstract"),
    description: textOf(element, "description"),
    logo: textOf(element, "logo"),
    isRecorded: optOut === "" ? undefined : !/^(?:true|1|yes)$/i.test(optOut),
    answers: 0,
    people: [
      ...childrenOf(child(element, "persons"), "person"),
      ...childrenOf(element, "person"),
    ].map(readPerson),
    links: linksOf(element, "links", "link"),
    attachments: linksOf(element, "attachments", "attachment"),
  };
};

const readSchedule = (text: string, notes: Notes): RawSchedule => {
  const root = parseXml(cleanCodes(text, notes));
  if (root.nodeName !== "schedule") throw new ImportFault("unknown-xml");
  const conference = child(root, "conference");
  const days = childrenOf(root, "day");
  const events = days.flatMap((element) => {
    const day = toRawDay(
      attribute(element, "date"),
      attribute(element, "start"),
      attribute(element, "end"),
      notes,
    );
    const inRooms = childrenOf(element, "room").flatMap((room) =>
      childrenOf(room, "event").map((event) =>
        readEvent(event, day, attribute(room, "name"), notes),
      ),
    );
    return [
      ...inRooms,
      ...childrenOf(element, "event").map((event) => readEvent(event, day, "", notes)),
    ];
  });
  if (events.length === 0) throw new ImportFault("no-sessions");
  const generator = child(root, "generator");
  return {
    generator:
      attribute(generator, "name") ||
      (text.includes("generated by pretalx") || /<!--[^>]*pretalx/.test(text.slice(0, 500))
        ? "pretalx"
        : ""),
    title: textOf(conference, "title"),
    acronym: textOf(conference, "acronym"),
    start: textOf(conference, "start"),
    end: textOf(conference, "end"),
    zone: textOf(conference, "time_zone_name"),
    dayChange: textOf(conference, "day_change"),
    url: textOf(conference, "url"),
    baseUrl: textOf(conference, "base_url"),
    venue: textOf(conference, "venue"),
    city: textOf(conference, "city"),
    tracks: childrenOf(conference, "track").map((track) => ({
      name: attribute(track, "name"),
      color: attribute(track, "color"),
    })),
    rooms: days.flatMap((day) =>
      childrenOf(day, "room").map((room) => ({
        name: attribute(room, "name"),
        capacity: "",
        description: "",
      })),
    ),
    events,
  };
};

/** Throws `ImportFault` if the text is no XML, or holds no event. */
export const readFrabXml = (text: string, options: ReadOptions, notes: Notes): Programme =>
  // The document is let go of before the programme is made, for it is large.
  toProgramme(readSchedule(text, notes), options, notes);

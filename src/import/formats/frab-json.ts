/** `schedule.json` of frab, pretalx, FOSDEM and the CCC's hub, in both versions of the format. */
import { ImportFault } from "../fault.ts";
import { readCleanJson } from "../json.ts";
import type { Notes } from "../notes.ts";
import { sameName } from "../people.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { toProgramme } from "./frab.ts";
import {
  type JsonDay,
  type JsonEvent,
  type JsonSchedule,
  ScheduleSchema,
} from "./frab-json-schema.ts";
import {
  listedRoom,
  type RawDay,
  type RawEvent,
  type RawPerson,
  type RawSchedule,
  someId,
  toRawDay,
} from "./frab-schedule.ts";
import { checkJson } from "./json-fields.ts";

/** A slug that no track of the list has; version 2 demands one of what is in no track, and ours is “none”. */
const slugAlone = (slug: string): string => (slug === "none" ? "" : slug);

const toDay = (
  { date, day_start, day_end, start, end }: JsonDay,
  notes: Notes,
): RawDay | undefined => toRawDay(date, day_start || start, day_end || end, notes);

const recordedOf = (refused: boolean | string | null | undefined): boolean | undefined =>
  refused === undefined || refused === null || refused === ""
    ? undefined
    : String(refused) !== "true";

const toRaw = (
  event: JsonEvent,
  day: RawDay | undefined,
  room: string,
  {
    rooms,
    tracks,
    people,
    notes,
  }: {
    readonly notes: Notes;
    /** Names that the conference lists: a map by others is one of slugs. */
    readonly rooms: ReadonlySet<string>;
    readonly tracks: ReadonlyMap<string, string>;
    readonly people: ReadonlyMap<string, readonly RawPerson[]>;
  },
): RawEvent => ({
  ...event,
  line: undefined,
  day,
  id: someId(event.guid, event.id, event.code),
  // The second version writes a moment where the first writes the time of day.
  date: event.date || event.start,
  room: listedRoom(
    { room: event.room.name, title: event.title },
    rooms.has(event.room.name) && !rooms.has(room) ? "" : room,
    notes,
  ),
  track: event.track.name || (tracks.get(event.track.slug) ?? slugAlone(event.track.slug)),
  isRecorded: recordedOf(event.do_not_record),
  answers: event.answers?.length ?? 0,
  people: [...(event.persons ?? []), ...(event.participants ?? [])].map((person) => {
    const ofId = people.get(person.id) ?? [];
    const whole = ofId.find(
      ({ name }) => person.name === "" || sameName(name) === sameName(person.name),
    );
    return { ...person, ...whole, name: person.name || (whole?.name ?? "") };
  }),
});

const eventsOf = (schedule: JsonSchedule, notes: Notes): readonly RawEvent[] => {
  const days = (schedule.conference.days ?? []).map((day) => ({
    rooms: day.rooms ?? [],
    raw: toDay(day, notes),
  }));
  // The format does not ask for slugs.
  const tracks = new Map(
    (schedule.conference.tracks ?? [])
      .filter(({ slug }) => slug !== "")
      .map(({ slug, name }) => [slug, name]),
  );
  const people = Map.groupBy(
    (schedule.persons ?? []).filter((person) => person.id !== ""),
    (person) => person.id,
  );
  const named = new Set((schedule.conference.rooms ?? []).map(({ name }) => name));
  const known = { rooms: named, tracks, people, notes };
  const listed = days.flatMap(({ rooms, raw }) =>
    rooms.flatMap(({ room, events }) => events.map((event) => toRaw(event, raw, room, known))),
  );
  const dayOf = ({ date, start }: JsonEvent): RawDay | undefined => {
    const at = Date.parse(date || start);
    return days
      .map(({ raw }) => raw)
      .find((day) => day && Date.parse(day.start) <= at && at < Date.parse(day.end));
  };
  return [
    ...listed,
    ...(schedule.events ?? []).map((event) => toRaw(event, dayOf(event), "", known)),
  ];
};

const readSchedule = (text: string, notes: Notes): RawSchedule => {
  const value = readCleanJson(text, notes);
  const file = checkJson(ScheduleSchema, value, []);
  const { schedule } = file;
  const { conference } = schedule;
  const events = eventsOf(schedule, notes);
  if (events.length === 0) throw new ImportFault("no-sessions");
  const isPretalx = events.some(({ people }) =>
    people.some(({ url }) => /\/speaker\/[A-Z0-9]+\/$/.test(url)),
  );
  return {
    generator: file.generator?.name || schedule.generator?.name || (isPretalx ? "pretalx" : ""),
    title: conference.title,
    acronym: conference.acronym,
    start: conference.start,
    end: conference.end,
    zone: conference.time_zone_name,
    dayChange: "",
    url: conference.url || schedule.url,
    baseUrl: schedule.base_url,
    venue: "",
    city: "",
    tracks: (conference.tracks ?? []).map(({ name, color, colors }) => ({
      name,
      color: color || (colors?.light ?? ""),
    })),
    rooms: conference.rooms ?? [],
    events,
  };
};

/** Throws `ImportFault`, with each place, if the text is no such schedule. */
export const readFrabJson = (text: string, options: ReadOptions, notes: Notes): Programme =>
  toProgramme(readSchedule(text, notes), options, notes);

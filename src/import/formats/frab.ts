/** What `schedule.xml` and `schedule.json` have in common. https://c3voc.de/wiki/schedule */
import { toLine } from "../html.ts";
import { type Moment, readMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import { readStatedEvent } from "../parvis-words.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { chooseZone } from "../zone.ts";
import { decodeSchedule } from "./frab-entities.ts";
import { isOurs, withoutGuesses } from "./frab-own.ts";
import type { RawEvent, RawSchedule } from "./frab-schedule.ts";
import { toSession } from "./frab-session.ts";
import { withLocalDays } from "./frab-times.ts";

const momentsOf = (events: readonly RawEvent[]): readonly Moment[] =>
  events.flatMap(({ date, start }) => readMoment(date) ?? readMoment(start) ?? []);

const isColour = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

const systems: readonly (readonly [RegExp, string])[] = [
  [/pretalx/i, "pretalx"],
  [/frab/i, "frab"],
  [/parvis/i, "parvis"],
  [/hub/i, "hub"],
  [/osem/i, "osem"],
];

/** The schedule as a neutral programme; whatever looks wrong is noted. */
export const toProgramme = (
  written: RawSchedule,
  options: ReadOptions,
  notes: Notes,
): Programme => {
  const system = systems.find(([name]) => name.test(written.generator))?.[1] ?? "schedule";
  // Ours writes what it means.
  const raw = isOurs(written) ? withoutGuesses(written) : decodeSchedule(written, notes);
  const zone = chooseZone(raw.zone, momentsOf(raw.events), options, notes);
  const records = raw.events.flatMap((event) =>
    event.people.map(({ id, name }) => ({ id, name: toLine(name) })),
  );
  const people = new PeopleIndex(notes, records);
  const sessions = withLocalDays(raw.events, zone).map((event) =>
    toSession(event, raw, zone, people, notes),
  );
  const described = new Map(raw.rooms.map((room) => [toLine(room.name), room]));
  const roomNames = [...new Set([...described.keys(), ...sessions.map(({ room }) => room)])];
  const colours = new Map(raw.tracks.map(({ name, color }) => [toLine(name), color]));
  const trackNames = [...new Set([...colours.keys(), ...sessions.map(({ track }) => track)])];
  const { title, status } = readStatedEvent(toLine(raw.title));
  return {
    system,
    title: title || raw.acronym,
    status,
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
    names: records.map(({ name }) => name),
    // What an event that is called off makes of each is told by the event.
    sessions: status ? sessions.map((one) => ({ ...one, status: "confirmed" })) : sessions,
  };
};

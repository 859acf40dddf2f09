/** A file of any shape as a neutral programme, by a map that says what is where. */
import { toMarkdown } from "../html.ts";
import { readMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import type { ForeignSession, Programme, ReadOptions } from "../programme.ts";
import { root } from "./find.ts";
import { type Named, namesById, readNamed, wantedRecords } from "./lookup.ts";
import { MappedPeople } from "./people.ts";
import type { MapInput } from "./schema.ts";
import { toSession } from "./session.ts";
import { MappedTimes } from "./times.ts";
import { line, passage, type Paths } from "./texts.ts";

const unique = (listed: readonly Named[], used: readonly string[]): readonly Named[] => {
  const names = new Set(listed.map(({ name }) => name));
  const others = [...new Set(used)].filter((name) => name !== "" && !names.has(name));
  const bare = { id: "", color: "", capacity: undefined, note: "" };
  return [...listed, ...others.map((name) => ({ ...bare, name }))];
};

const isColour = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

/** A session that is listed with each of its speakers is one. */
const joined = (sessions: readonly ForeignSession[]): readonly ForeignSession[] => {
  const found = new Map<string, ForeignSession>();
  for (const session of sessions) {
    const { key, title, when } = session;
    const name = JSON.stringify([key, title, when]);
    const former = found.get(name);
    const people = [...new Set([...(former?.people ?? []), ...session.people])];
    found.set(name, { ...(former ?? session), people });
  }
  return [...found.values()];
};

/** Reads a tree of values by a map; whatever looks wrong is noted. */
export const readMapped = (
  tree: unknown,
  map: MapInput,
  system: string,
  options: ReadOptions,
  notes: Notes,
): Programme => {
  const { event = {}, sessions: fields } = map;
  const records = wantedRecords(tree, fields);
  const whole = root(tree);
  const times = new MappedTimes(records, map, line(whole, event.timezone), options, notes);
  const [rooms, tracks] = [readNamed(tree, map.rooms), readNamed(tree, map.tracks)];
  const known = {
    people: new MappedPeople(tree, map.people, notes),
    room: namesById(rooms),
    track: namesById(tracks),
    kind: namesById(readNamed(tree, map.kinds)),
    tag: namesById(readNamed(tree, map.tags)),
  };
  const read = records.map((record, at) => {
    const session = toSession(record, fields, times.of(at), known, notes);
    times.note(at, session.title);
    return session;
  });
  const sessions = joined(read);
  const dayOf = (paths: Paths): string | undefined => readMoment(line(whole, paths))?.date;
  return {
    system,
    title: line(whole, event.title),
    url: line(whole, event.url),
    start: dayOf(event.start),
    end: dayOf(event.end),
    timezone: times.zone,
    venue: line(whole, event.venue),
    city: line(whole, event.city),
    text: toMarkdown(passage(whole, event.text)),
    rooms: unique(
      rooms,
      sessions.map(({ room }) => room),
    ),
    tracks: unique(
      tracks,
      sessions.map(({ track }) => track),
    ).map(({ name, color }) => ({
      name,
      accent: isColour(color) ? color : undefined,
    })),
    people: known.people.all,
    sessions,
  };
};

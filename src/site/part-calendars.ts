/** The parts of a programme that one may subscribe to by themselves: a room, a track, a person, a theme. */
import { isTimed, type TimedEntry } from "./dated.ts";
import { blockOf, type Entry, sessionEntry, slotEntry } from "./entries.ts";
import type { Event, Session, Slot } from "./model.ts";
import { type RoomEntry, roomPages } from "./rooms.ts";
import { tracksInUse } from "./tracks.ts";

/** A page that has a calendar of what it lists. */
export interface Part {
  readonly title: string;
  /** The page's. */
  readonly url: string;
  readonly entries: readonly TimedEntry[];
}

/**
 * Sessions as a calendar shows them: several of one block, of which none has hours of its own, are the block, and not
 * as many entries at the same hours.
 */
export const entriesOfSessions = (sessions: readonly Session[]): readonly Entry[] => {
  const ofBlock = Map.groupBy(sessions, blockOf);
  return sessions.flatMap((session) => {
    const block = blockOf(session);
    const together = block === undefined ? [] : (ofBlock.get(block) ?? []);
    if (block === undefined || together.length < 2) return [sessionEntry(session)];
    return together[0] === session ? [slotEntry(session.event, block)] : [];
  });
};

const entriesOfRoom = (event: Event, { slot, session, sessions }: RoomEntry): readonly Entry[] => {
  if (session) return [sessionEntry(session.session)];
  const [only, ...others] = sessions;
  return only && others.length === 0 ? [sessionEntry(only.session)] : [slotEntry(event, slot)];
};

const startOf = ({ span }: TimedEntry): number => span.start.toMillis();

/** Each entry once, by time. */
const timed = (entries: readonly Entry[]): readonly TimedEntry[] =>
  [...new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry])).values()]
    .filter(isTimed)
    .sort((a, b) => startOf(a) - startOf(b));

/** Each part of an event of which something has a time, in the order of its pages. */
export const partsOf = (event: Event): readonly Part[] => {
  const part = (title: string, url: string, entries: readonly Entry[]): Part => ({
    title,
    url,
    entries: timed(entries),
  });
  const rooms = [...roomPages(event).values()].map(({ room, url, days }) =>
    part(
      room.name,
      url,
      days
        .flatMap(({ entries }) => entries)
        .filter(({ place }) => place === "here")
        .flatMap((entry) => entriesOfRoom(event, entry)),
    ),
  );
  const meetings = (slots: readonly Slot[]) => slots.map((slot) => slotEntry(event, slot));
  return [
    ...rooms,
    ...tracksInUse(event).map(({ title, url, sessions }) =>
      part(title, url, entriesOfSessions(sessions)),
    ),
    ...event.people.map(({ name, url, sessions, themes }) =>
      part(name, url, [
        ...entriesOfSessions(sessions),
        ...themes.flatMap(({ slots }) => meetings(slots)),
      ]),
    ),
    ...event.themes.map(({ title, url, sessions, slots }) =>
      part(title, url, [...entriesOfSessions(sessions), ...meetings(slots)]),
    ),
  ].filter(({ entries }) => entries.length > 0);
};

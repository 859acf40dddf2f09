/** What happens in each room on each day: the signs on the doors. */
import type { Day, Event, Room } from "./model.ts";
import { entriesIn, inOrder, movedAway, type RoomEntry, roomsOf } from "./rooms.ts";
import { pointersOn } from "./pointers.ts";

/** A sheet for the door of a room. */
export interface Door {
  readonly room: Room;
  readonly day: Day;
  readonly entries: readonly RoomEntry[];
  /** Of `parts` sheets of the same room and day, this one; the first is 1. */
  readonly part: number;
  readonly parts: number;
}

/** More lines than these cannot be read from a step away. */
const mostLines = 14;

const linesOf = ({ sessions, themes }: RoomEntry): number => 1 + sessions.length + themes.length;

/** Posters fill sheets of their own: each sheet names the slot again above those that it has. */
const inPieces = (entry: RoomEntry): readonly RoomEntry[] => {
  const { slot, sessions } = entry;
  if (!slot.together || linesOf(entry) <= mostLines) return [entry];
  const pieces = Math.ceil(sessions.length / (mostLines - 1));
  const size = Math.ceil(sessions.length / pieces);
  return Array.from({ length: pieces }, (_, i) => ({
    ...entry,
    sessions: sessions.slice(i * size, (i + 1) * size),
    themes: i === 0 ? entry.themes : [],
  }));
};

/** As few sheets as there is room for, and as even as they can be. */
const inSheets = (entries: readonly RoomEntry[]): readonly (readonly RoomEntry[])[] => {
  const total = entries.reduce((sum, entry) => sum + linesOf(entry), 0);
  const sheets = Math.ceil(total / mostLines);
  const before = entries.map((_, i) =>
    entries.slice(0, i).reduce((sum, entry) => sum + linesOf(entry), 0),
  );
  return Array.from({ length: sheets }, (_, sheet) =>
    entries.filter((_, i) => Math.floor(((before[i] ?? 0) * sheets) / total) === sheet),
  ).filter((part) => part.length > 0);
};

const doorsOn = (event: Event, day: Day, room: Room): readonly Door[] => {
  const entries = inOrder([
    ...day.slots.flatMap((slot) => entriesIn(slot, room)),
    ...movedAway(pointersOn(day, event.days), day, room),
  ]);
  if (entries.every(({ place }) => place === "everywhere")) return [];
  const sheets = inSheets(entries.flatMap(inPieces));
  return sheets.map((part, i) => ({
    room,
    day,
    entries: part,
    part: i + 1,
    parts: sheets.length,
  }));
};

/** One sheet for each room and day, more only where one would be too small to read; by room, then day. */
export const doorsOf = (event: Event): readonly Door[] =>
  [...roomsOf(event)].flatMap((room) => event.days.flatMap((day) => doorsOn(event, day, room)));

import { type Day, type Slot, TBA } from "./model.ts";
import { type Pointer, pointersOn } from "./pointers.ts";

export type Entry = { readonly slot: Slot } | { readonly pointer: Pointer };

const startOf = (entry: Entry): number =>
  ("slot" in entry ? entry.slot.span : entry.pointer.was)?.start.toMillis() ?? Infinity;

/** False for what only changed its room: at this time it stands here anyway, and says where it was. */
const isElsewhere = ({ slot, span, day, was }: Pointer): boolean =>
  slot.day.id !== day || was?.start.toMillis() !== span?.start.toMillis();

/** In no room, then room by room; last what has none yet, and what is no longer there. */
const rankOf = (entry: Entry): number => {
  if ("pointer" in entry || entry.slot.rooms === TBA) return Infinity;
  const [room] = entry.slot.rooms;
  return room ? room.venue.rooms.indexOf(room) : -1;
};

const known = new WeakMap<Day, readonly Entry[]>();

/** What a day's timeline shows, in order: its slots, and pointers to what was there before it moved. */
export const timelineEntries = (day: Day, days: readonly Day[]): readonly Entry[] => {
  const made = known.get(day) ?? makeEntries(day, days);
  known.set(day, made);
  return made;
};

const makeEntries = (day: Day, days: readonly Day[]): readonly Entry[] =>
  [
    ...day.slots.map((slot) => ({ slot })),
    ...pointersOn(day, days)
      .filter(isElsewhere)
      .map((pointer) => ({ pointer })),
  ].toSorted((a, b) => startOf(a) - startOf(b) || rankOf(a) - rankOf(b) || 0);

/** True if no day has anything in it yet. */
export const isOpenProgramme = (days: readonly Day[]): boolean =>
  days.every((day) => timelineEntries(day, days).length === 0);

/** How much a day's programme holds: its slots, and the sessions of those with several. */
export const entryCount = ({ slots }: Day): number =>
  slots.reduce(
    (count, { isSession, sessions }) => count + 1 + (isSession ? 0 : sessions.length),
    0,
  );

/** Above it a list is read for what to look up: the rest is on the page of each session. */
const mostInFull = 60;

/** True if a day holds so much that its sessions are told in few words. */
export const isLong = (day: Day): boolean => entryCount(day) > mostInFull;

/** What can be read from top to bottom before one chooses of it. */
const mostToRead = 12;

/** True if a day is told in rows to choose from: of each session when, where, what and who; the rest is on its page. */
export const isInRows = (day: Day): boolean => entryCount(day) > mostToRead;

/** True if its sessions are told in few words: posters and stands are many, and lead to pages of their own. */
export const isToldInShort = ({ day, isSession, together }: Slot): boolean =>
  isInRows(day) || (together === true && !isSession);

/** A day with more entries than these has its programme on a page of its own. */
const mostOnEventPage = 40;

/** True if the page of an event itself holds its whole programme. */
export const isOnEventPage = ([day, another]: readonly Day[]): boolean =>
  day !== undefined && !another && entryCount(day) <= mostOnEventPage;

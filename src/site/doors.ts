/** What happens in each room on each day: the signs on the doors. */
import type { Day, Event, Placement, Room, Slot, Span, Theme } from "./model.ts";
import { type Pointer, pointersOn } from "./pointers.ts";

/** One line of a sign. */
export interface DoorEntry {
  readonly slot: Slot;
  /** Undefined: the time is to be announced. */
  readonly span: Span | undefined;
  readonly isOpenEnded: boolean;
  /** The one session that it is; undefined for a slot, or a block of several. */
  readonly session: Placement | undefined;
  /** The sessions of a block that follow each other here without hours of their own. */
  readonly sessions: readonly Placement[];
  /** The groups that meet here. */
  readonly themes: readonly Theme[];
  /**
   * `here` alone, `everywhere` (a break, a meal), or `elsewhere`: it was announced for this door, and
   * has moved.
   */
  readonly place: "here" | "everywhere" | "elsewhere";
  /** Where it has gone. */
  readonly pointer?: Pointer;
}

/** A sheet for the door of a room. */
export interface Door {
  readonly room: Room;
  readonly day: Day;
  readonly entries: readonly DoorEntry[];
  /** Of `parts` sheets of the same room and day, this one; the first is 1. */
  readonly part: number;
  readonly parts: number;
}

/** More lines than these cannot be read from a step away. */
const mostLines = 14;

const wholeSlot = (slot: Slot, place: DoorEntry["place"]): DoorEntry => ({
  slot,
  span: slot.span,
  isOpenEnded: slot.isOpenEnded,
  session: slot.isSession ? slot.sessions[0] : undefined,
  sessions: [],
  themes: [],
  place,
});

const single = (placement: Placement, place: DoorEntry["place"]): DoorEntry => ({
  ...wholeSlot(placement.slot, place),
  span: placement.span,
  isOpenEnded: placement.isOpenEnded,
  session: placement,
});

/** True for what concerns all who are in the house. */
const isEverywhere = (slot: Slot, room: Room): boolean =>
  slot.room === undefined &&
  (slot.venue === undefined || slot.venue === room.venue) &&
  slot.sessions.every((placement) => placement.room === undefined) &&
  slot.themes.every((theme) => theme.room === undefined);

/** What of a slot is in a room: the slot as one, or those of its sessions that are. */
const entriesOf = (slot: Slot, room: Room): readonly DoorEntry[] => {
  if (isEverywhere(slot, room)) return [wholeSlot(slot, "everywhere")];
  const themes = slot.themes.filter(
    (theme) => theme.room === room || (theme.room === undefined && slot.room === room),
  );
  const here = slot.sessions.filter((placement) => placement.room === room);
  if (slot.isSession) return here.length > 0 ? [wholeSlot(slot, "here")] : [];
  const timed = here.filter(({ hasOwnTime }) => hasOwnTime);
  const sessions = here.filter(({ hasOwnTime }) => !hasOwnTime);
  const isNamed =
    sessions.length > 0 || themes.length > 0 || (slot.room === room && timed.length === 0);
  return [
    ...(isNamed ? [{ ...wholeSlot(slot, "here"), sessions, themes }] : []),
    ...timed.map((placement) => single(placement, "here")),
  ];
};

/** What was announced for this door and is now behind another, or on another day. */
const movedAway = (event: Event, day: Day, room: Room): readonly DoorEntry[] =>
  pointersOn(day, event.days)
    .filter(({ wasIn, room: now, slot }) => wasIn === room && (now !== room || slot.day !== day))
    .map((pointer) => ({
      ...(pointer.placement
        ? single(pointer.placement, "elsewhere")
        : wholeSlot(pointer.slot, "elsewhere")),
      span: pointer.was,
      isOpenEnded: false,
      pointer,
    }));

const startOf = ({ span }: DoorEntry): number => span?.start.toMillis() ?? Infinity;

const linesOf = ({ sessions, themes }: DoorEntry): number => 1 + sessions.length + themes.length;

/** As few sheets as there is room for, and as even as they can be. */
const inSheets = (entries: readonly DoorEntry[]): readonly (readonly DoorEntry[])[] => {
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
  const entries = [
    ...day.slots.flatMap((slot) => entriesOf(slot, room)),
    ...movedAway(event, day, room),
  ].toSorted((a, b) => startOf(a) - startOf(b) || 0);
  if (entries.every(({ place }) => place === "everywhere")) return [];
  const sheets = inSheets(entries);
  return sheets.map((part, i) => ({
    room,
    day,
    entries: part,
    part: i + 1,
    parts: sheets.length,
  }));
};

const isRoom = (room: Slot["room"]): room is Room => typeof room === "object";

const roomsOf = ({ days }: Event): ReadonlySet<Room> => {
  const used = new Set<Room>();
  for (const slot of days.flatMap(({ slots }) => slots)) {
    const places = [
      slot.room,
      ...slot.sessions.map(({ room }) => room),
      ...slot.themes.map(({ room }) => room),
      ...[slot, ...slot.sessions].flatMap(({ previously }) => previously.map(({ room }) => room)),
    ];
    for (const room of places) if (isRoom(room)) used.add(room);
  }
  // In the order of their venues, so that one who puts them up walks once.
  const venues = new Set([...used].map(({ venue }) => venue));
  return new Set([...venues].flatMap(({ rooms }) => rooms.filter((room) => used.has(room))));
};

/** One sheet for each room and day, more only where one would be too small to read; by room, then day. */
export const doorsOf = (event: Event): readonly Door[] =>
  [...roomsOf(event)].flatMap((room) => event.days.flatMap((day) => doorsOn(event, day, room)));

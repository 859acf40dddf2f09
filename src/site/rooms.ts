/** What happens in each room of an event. */
import type { Day, Event, Hours, Placement, Room, Slot, Theme } from "./model.ts";
import { type Pointer, pointersOn } from "./pointers.ts";
import { roomUrl } from "../urls.ts";
import { isInAllRooms, isSamePlace, knownRooms } from "./where.ts";

/** One thing in a room, as a sign on its door or its page tells it. */
export interface RoomEntry {
  readonly slot: Slot;
  /** Undefined: the time is to be announced. */
  readonly span: Hours | undefined;
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

const wholeSlot = (slot: Slot, place: RoomEntry["place"]): RoomEntry => ({
  slot,
  span: slot.span,
  session: slot.isSession ? slot.sessions[0] : undefined,
  sessions: [],
  themes: [],
  place,
});

const single = (placement: Placement, place: RoomEntry["place"]): RoomEntry => ({
  ...wholeSlot(placement.slot, place),
  span: placement.span,
  session: placement,
});

/** What of a slot is at one time and in one place: the slot as one, or those of its sessions that are elsewhere or not as long. */
export const entriesOfSlot = (slot: Slot): readonly RoomEntry[] => {
  if (slot.isSession) return [wholeSlot(slot, "here")];
  const isApart = ({ hasOwnTime, rooms }: Placement): boolean =>
    hasOwnTime || !isSamePlace(rooms, slot.rooms);
  const apart = slot.sessions.filter(isApart);
  const sessions = slot.sessions.filter((placement) => !isApart(placement));
  const isNamed = sessions.length > 0 || slot.themes.length > 0 || apart.length === 0;
  return [
    ...(isNamed ? [{ ...wholeSlot(slot, "here"), sessions, themes: slot.themes }] : []),
    ...apart.map((placement) => single(placement, "here")),
  ];
};

/** True for what concerns all who are in the house. */
const isEverywhere = (slot: Slot, room: Room): boolean =>
  isInAllRooms(slot.rooms) &&
  (slot.venue === undefined || slot.venue === room.venue) &&
  slot.sessions.every((placement) => isInAllRooms(placement.rooms)) &&
  slot.themes.every((theme) => theme.room === undefined);

/** What of a slot is in a room: the slot as one, or those of its sessions that are. */
export const entriesIn = (slot: Slot, room: Room): readonly RoomEntry[] => {
  if (isEverywhere(slot, room)) return [wholeSlot(slot, "everywhere")];
  const isHere = knownRooms(slot.rooms).includes(room);
  const themes = slot.themes.filter(
    (theme) => theme.room === room || (theme.room === undefined && isHere),
  );
  const here = slot.sessions.filter(({ rooms }) => knownRooms(rooms).includes(room));
  if (slot.isSession) return here.length > 0 ? [wholeSlot(slot, "here")] : [];
  const timed = here.filter(({ hasOwnTime }) => hasOwnTime);
  const sessions = here.filter(({ hasOwnTime }) => !hasOwnTime);
  const isNamed = sessions.length > 0 || themes.length > 0 || (isHere && timed.length === 0);
  return [
    ...(isNamed ? [{ ...wholeSlot(slot, "here"), sessions, themes }] : []),
    ...timed.map((placement) => single(placement, "here")),
  ];
};

/** What was announced for a room and is now in another, or on another day; `pointers` are those of the day. */
export const movedAway = (
  pointers: readonly Pointer[],
  day: Day,
  room: Room,
): readonly RoomEntry[] =>
  pointers
    .filter(
      ({ wasIn, rooms: now, slot }) =>
        wasIn.includes(room) && (!knownRooms(now).includes(room) || slot.day !== day),
    )
    .map((pointer) => ({
      ...(pointer.placement
        ? single(pointer.placement, "elsewhere")
        : wholeSlot(pointer.slot, "elsewhere")),
      span: pointer.was,
      pointer,
    }));

/** The rooms that a slot or a part of it is in. */
const placesOf = (slot: Slot): readonly Room[] => [
  ...[slot, ...slot.sessions].flatMap(({ rooms }) => knownRooms(rooms)),
  ...slot.themes.flatMap(({ room }) => room ?? []),
];

/** The rooms that a programme names, in the order of their venues. */
export const roomsOf = ({ days }: Pick<Event, "days">): ReadonlySet<Room> => {
  const used = new Set([
    ...days.flatMap(({ slots }) => slots.flatMap(placesOf)),
    ...days.flatMap((day) => pointersOn(day, days).flatMap(({ wasIn }) => wasIn)),
  ]);
  // In the order of their venues, so that one who puts them up walks once.
  const venues = new Set([...used].map(({ venue }) => venue));
  return new Set([...venues].flatMap(({ rooms }) => rooms.filter((room) => used.has(room))));
};

const startOf = ({ span }: RoomEntry): number => span?.start.toMillis() ?? Infinity;

/** By time; what is written first comes first. */
export const inOrder = (entries: readonly RoomEntry[]): readonly RoomEntry[] =>
  entries.toSorted((a, b) => startOf(a) - startOf(b) || 0);

/** A room with a page of its own. */
export interface RoomPage {
  readonly event: Event;
  readonly room: Room;
  readonly url: string;
  /** The days on which something is in it, without what is everywhere. */
  readonly days: readonly { readonly day: Day; readonly entries: readonly RoomEntry[] }[];
}

const known = new WeakMap<Event, ReadonlyMap<Room, RoomPage>>();

/** Everything in each room by day; once over the programme, for it may have thousands of slots. */
const entriesByRoom = (event: Event): ReadonlyMap<Room, ReadonlyMap<Day, readonly RoomEntry[]>> => {
  const found = [...roomsOf(event)].map((room) => [room, new Map<Day, RoomEntry[]>()] as const);
  const byRoom = new Map(found);
  const add = (room: Room, day: Day, entries: readonly RoomEntry[]): void => {
    const days = byRoom.get(room);
    if (entries.length > 0) days?.set(day, [...(days.get(day) ?? []), ...entries]);
  };
  for (const day of event.days) {
    for (const slot of day.slots)
      for (const room of new Set(placesOf(slot))) add(room, day, entriesIn(slot, room));
    const pointers = pointersOn(day, event.days);
    for (const room of new Set(pointers.flatMap(({ wasIn }) => wasIn)))
      add(room, day, movedAway(pointers, day, room));
  }
  return byRoom;
};

/** An id of the event's own venue stands alone; `--` stands in no id, so others never meet it. */
export const roomPageId = (event: Event, { id, venue }: Room): string =>
  venue === event.venue ? id : `${venue.id}--${id}`;

/** The rooms that have a page: all with something in them, if they are at least two. */
export const roomPages = (event: Event): ReadonlyMap<Room, RoomPage> => {
  const made = known.get(event);
  if (made) return made;
  const used = [...entriesByRoom(event)].filter(([, days]) =>
    [...days.values()].flat().some(({ place }) => place === "here"),
  );
  const pages = used.map(([room, days]): readonly [Room, RoomPage] => [
    room,
    {
      event,
      room,
      url: roomUrl(event.url, roomPageId(event, room)),
      days: event.days.flatMap((day) => {
        const entries = days.get(day);
        return entries ? [{ day, entries: inOrder(entries) }] : [];
      }),
    },
  ]);
  const fresh = new Map(pages.length > 1 ? pages : []);
  known.set(event, fresh);
  return fresh;
};

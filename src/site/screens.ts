/** What hangs in a hall and on doors on the day: the programme of an event, and of each of its rooms. */
import type { DateTime } from "../time.ts";
import { screenUrl } from "../urls.ts";
import type { Day, Event, Room } from "./model.ts";
import { type Pointer, pointersOn } from "./pointers.ts";
import { roomOrder } from "./room-order.ts";
import {
  entriesIn,
  entriesOfSlot,
  inOrder,
  movedAway,
  type RoomEntry,
  roomPageId,
  roomPages,
} from "./rooms.ts";
import { knownRooms } from "./where.ts";

/** A day as a screen tells it. */
export interface ScreenDay {
  readonly day: Day;
  readonly entries: readonly RoomEntry[];
}

export interface Screen {
  readonly event: Event;
  /** Undefined: it tells of the whole event. */
  readonly room: Room | undefined;
  readonly url: string;
  readonly days: readonly ScreenDay[];
}

/** When an event is over. */
export const endOf = ({ period, days }: Event): DateTime | undefined =>
  period?.end ?? days.at(-1)?.date.plus({ days: 1 });

/**
 * True for an event whose hours are known, until a day after its end: a screen that was forgotten says then that it is
 * over, and what is archived has none.
 */
export const hasScreens = (event: Event, now: DateTime): boolean => {
  const end = endOf(event);
  return (
    end !== undefined &&
    now < end.plus({ days: 1 }) &&
    event.days.some(({ slots }) => slots.some(({ span }) => span !== undefined))
  );
};

/** Of what begins together, in the order that the programme has its rooms. */
const byRoom = (days: readonly Day[]) => {
  const order = roomOrder(days);
  const placeOf = ({ slot, session }: RoomEntry): number => {
    const [room] = knownRooms(session?.rooms ?? slot.rooms);
    return room ? order.indexOf(room) : -1;
  };
  return (entries: readonly RoomEntry[]): readonly RoomEntry[] =>
    entries.toSorted((a, b) => placeOf(a) - placeOf(b));
};

const wholeScreen = (event: Event): Screen => {
  const sorted = byRoom(event.days);
  return {
    event,
    room: undefined,
    url: screenUrl(event.url),
    days: event.days.map((day) => ({
      day,
      entries: inOrder(sorted(day.slots.flatMap(entriesOfSlot))),
    })),
  };
};

const roomScreen = (
  event: Event,
  room: Room,
  pointers: ReadonlyMap<Day, readonly Pointer[]>,
): Screen => ({
  event,
  room,
  url: screenUrl(event.url, roomPageId(event, room)),
  days: event.days.map((day) => ({
    day,
    entries: inOrder([
      ...day.slots.flatMap((slot) => entriesIn(slot, room)),
      ...movedAway(pointers.get(day) ?? [], day, room),
    ]),
  })),
});

/** The screen of an event, and those of the rooms that have a page. */
export const screensOf = (event: Event): readonly Screen[] => {
  const pointers = new Map(event.days.map((day) => [day, pointersOn(day, event.days)]));
  return [
    wholeScreen(event),
    ...[...roomPages(event).keys()].map((room) => roomScreen(event, room, pointers)),
  ];
};

/** What stands in the grid of a day, and when: slots, and the sessions of those that are in several rooms. */
import {
  type Day,
  type Placement,
  type Room,
  type Rooms,
  type Slot,
  TBA,
  type Tba,
  type Venue,
} from "./model.ts";
import { sessionStatus, slotStatus } from "./entries.ts";
import type { Pointer } from "./pointers.ts";
import { timelineEntries } from "./timeline-entries.ts";
import { isSamePlace, knownRooms } from "./where.ts";

export type Placed = Slot | Placement | Pointer;

/** A room, one that is to be announced, a place elsewhere, or none: everywhere, or in rooms apart. */
export type Place = Room | Venue | Tba | undefined;

export interface GridItem {
  readonly thing: Placed;
  /** Several rooms, or one place. */
  readonly places: readonly Place[];
  /** True of a block whose sessions stand in their own rooms: it is told where it begins. */
  readonly isBlock?: boolean;
  /** True of what does not take place: it takes no room from what does. */
  readonly isOff?: boolean;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

export type Stretch = Pick<GridItem, "start" | "end">;

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** What lasts no time still needs a line to stand in. */
const shortest = 5 * 60_000;

/** Its time in the grid. */
export const stretch = ({ start, end }: NonNullable<Slot["span"]>): Stretch => ({
  start: start.toMillis(),
  end: +end > +start ? end.toMillis() : start.toMillis() + shortest,
});

/** True if its sessions are in other rooms than the slot itself: each then stands in its own, unless all are at once. */
export const isApart = ({ isSession, together, span, rooms, sessions }: Slot): boolean =>
  !isSession &&
  !together &&
  span !== undefined &&
  sessions.some((placement) => !isSamePlace(placement.rooms, rooms));

/** The rooms; without one the venue, if it is elsewhere than the event. */
const placesOf = (rooms: Rooms, venue: Venue | undefined): readonly Place[] => {
  if (rooms === TBA) return [TBA];
  return rooms.length === 0 ? [venue] : rooms;
};

/** Sessions that follow one another without hours of their own share the slot evenly, in each room. */
const sessionItem = (slot: Slot, placement: Placement): readonly GridItem[] => {
  const { span, hasOwnTime, rooms } = placement;
  if (!span) return [];
  const whole = stretch(span);
  const isOff = sessionStatus(placement.session) === "cancelled";
  const thing = { thing: placement, places: placesOf(rooms, undefined), isOff };
  if (hasOwnTime) return [{ ...thing, ...whole }];
  const inTurn = slot.sessions.filter(
    (other) => !other.hasOwnTime && isSamePlace(other.rooms, rooms),
  );
  const share = (whole.end - whole.start) / inTurn.length;
  const turn = inTurn.indexOf(placement);
  return [
    {
      ...thing,
      start: whole.start + Math.round(turn * share),
      end: whole.start + Math.round((turn + 1) * share),
    },
  ];
};

/** Its rooms, and of one whose sessions are all at once also those that they have for themselves. */
const roomsOf = ({ rooms, together, sessions }: Slot): Rooms => {
  if (!together) return rooms;
  const own = sessions.flatMap((placement) => knownRooms(placement.rooms));
  const all = new Set([...knownRooms(rooms), ...own]);
  return all.size === 0 ? rooms : [...all];
};

const slotItems = (slot: Slot): readonly GridItem[] => {
  const { span, venue } = slot;
  if (!span) return [];
  const whole = { thing: slot, ...stretch(span) };
  if (!isApart(slot)) {
    const isOff = slotStatus(slot) === "cancelled";
    return [{ ...whole, places: placesOf(roomsOf(slot), venue), isOff }];
  }
  return [
    { ...whole, places: [undefined], isBlock: true },
    ...slot.sessions.flatMap((placement) => sessionItem(slot, placement)),
  ];
};

/** Slots of a day by what can be placed, what has moved away, and what has no hour yet. */
export const itemsOf = (day: Day, days: readonly Day[], slots: readonly Slot[]) => ({
  items: slots.flatMap(slotItems),
  pointers: timelineEntries(day, days).flatMap((entry): readonly GridItem[] =>
    "pointer" in entry && entry.pointer.was
      ? [
          {
            thing: entry.pointer,
            places: placesOf(entry.pointer.wasIn, undefined),
            ...stretch(entry.pointer.was),
          },
        ]
      : [],
  ),
  untimed: slots.filter(({ span }) => span === undefined),
});

export const isRoom = (place: Place): place is Room =>
  place !== undefined && place !== TBA && "venue" in place;

/** True if two things are somewhere together. */
export const meet = (a: Pick<GridItem, "places">, b: Pick<GridItem, "places">): boolean =>
  a.places.some((place) => b.places.includes(place));

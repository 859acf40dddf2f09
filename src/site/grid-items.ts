/** What stands in the grid of a day, and when: slots, and the sessions of those that are in several rooms. */
import {
  type Day,
  type Placement,
  type Room,
  type Slot,
  TBA,
  type Tba,
  type Venue,
} from "./model.ts";
import type { Pointer } from "./pointers.ts";
import { timelineEntries } from "./timeline-entries.ts";

export type Placed = Slot | Placement | Pointer;

/** A room, one that is to be announced, a place elsewhere, or none: everywhere, or in several rooms. */
export type Place = Room | Venue | Tba | undefined;

export interface GridItem {
  readonly thing: Placed;
  readonly place: Place;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

type Stretch = Pick<GridItem, "start" | "end">;

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** What lasts no time still needs a line to stand in. */
const shortest = 5 * 60_000;

const stretch = ({ start, end }: NonNullable<Slot["span"]>): Stretch => ({
  start: start.toMillis(),
  end: Math.max(end.toMillis(), start.toMillis() + shortest),
});

/** True if its sessions are in other rooms than the slot itself: each then stands in its own. */
export const isApart = ({ isSession, span, room, sessions }: Slot): boolean =>
  !isSession && span !== undefined && sessions.some((placement) => placement.room !== room);

/** Sessions that follow one another without hours of their own share the slot evenly, in each room. */
const sessionItem = (slot: Slot, placement: Placement): readonly GridItem[] => {
  const { span, hasOwnTime, room } = placement;
  if (!span) return [];
  const whole = stretch(span);
  const thing: Pick<GridItem, "thing" | "place"> = { thing: placement, place: room };
  if (hasOwnTime) return [{ ...thing, ...whole }];
  const inTurn = slot.sessions.filter((other) => !other.hasOwnTime && other.room === room);
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

const slotItems = (slot: Slot): readonly GridItem[] => {
  const { span, room, venue } = slot;
  if (!span) return [];
  if (!isApart(slot)) return [{ thing: slot, place: room ?? venue, ...stretch(span) }];
  return [
    { thing: slot, place: undefined, ...stretch(span) },
    ...slot.sessions.flatMap((placement) => sessionItem(slot, placement)),
  ];
};

/** Everything of a day by what can be placed, what has moved away, and what has no hour yet. */
export const itemsOf = (day: Day, days: readonly Day[]) => ({
  items: day.slots.flatMap(slotItems),
  pointers: timelineEntries(day, days).flatMap((entry): readonly GridItem[] =>
    "pointer" in entry && entry.pointer.was
      ? [{ thing: entry.pointer, place: entry.pointer.wasIn, ...stretch(entry.pointer.was) }]
      : [],
  ),
  untimed: day.slots.filter(({ span }) => span === undefined),
});

export const isRoom = (place: Place): place is Room =>
  place !== undefined && place !== TBA && "venue" in place;

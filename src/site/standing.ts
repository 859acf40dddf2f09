/** What is open beside the programme of a day: a registration desk, a quiet room, a crèche. */
import { isApart, overlap, type Stretch, stretch } from "./grid-items.ts";
import type { Room, Slot } from "./model.ts";
import { hasTalks } from "./talks.ts";
import { isInAllRooms, knownRooms } from "./where.ts";

type TimedSlot = Slot & { readonly span: NonNullable<Slot["span"]> };

const isTimed = (slot: Slot): slot is TimedSlot => slot.span !== undefined;

const roomsIn = (slot: Slot): readonly Room[] =>
  [slot, ...slot.sessions].flatMap(({ rooms }) => knownRooms(rooms));

/** Those of the slots in whose rooms nothing else is on, of them all. */
const alone = (slots: readonly TimedSlot[], taken: ReadonlySet<Room>): readonly TimedSlot[] => {
  const free = slots.filter((slot) => roomsIn(slot).every((room) => !taken.has(room)));
  if (free.length === slots.length) return free;
  return alone(
    free,
    new Set([...taken, ...slots.filter((slot) => !free.includes(slot)).flatMap(roomsIn)]),
  );
};

/** From the first beginning of a day to its last end. */
const lengthOf = (slots: readonly TimedSlot[]): number => {
  const all = slots.map(({ span }) => stretch(span));
  return Math.max(...all.map(({ end }) => end)) - Math.min(...all.map(({ start }) => start));
};

/** True if talks begin at two times at least while something is on. */
const outlasts = (own: Stretch, talks: readonly TimedSlot[]): boolean => {
  const starts = talks.map(({ span }) => span.start.toMillis());
  return new Set(starts.filter((start) => start >= own.start && start < own.end)).size > 1;
};

/**
 * The slots of a day without talks, in rooms that have none that day, of which one is open while something is on for all,
 * or for half of the day. In a grid they would be long empty columns, which no break could cross. A day that says of
 * nothing that it is a talk has none.
 */
export const standingSlots = (slots: readonly Slot[]): readonly Slot[] => {
  const timed = slots.filter(isTimed);
  const talks = timed.filter((slot) => hasTalks(slot) && roomsIn(slot).length > 0);
  if (talks.length === 0) return [];
  const others = timed.filter((slot) => !hasTalks(slot) && roomsIn(slot).length > 0);
  const inRooms = alone(others, new Set(talks.flatMap(roomsIn)));
  const forAll = timed.filter((slot) => isInAllRooms(slot.rooms) && !isApart(slot));
  const half = lengthOf(timed) / 2;
  const isLong = ({ span }: TimedSlot): boolean => {
    const own = stretch(span);
    if (forAll.some((one) => overlap(own, stretch(one.span)))) return true;
    return own.end - own.start >= half && outlasts(own, talks);
  };
  const long = new Set(inRooms.filter(isLong).flatMap(roomsIn));
  return inRooms.filter((slot) => roomsIn(slot).some((room) => long.has(room)));
};

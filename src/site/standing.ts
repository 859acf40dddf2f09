/** What is open beside the programme of a day: a registration desk, a quiet room, a crèche. */
import { isApart, overlap, type Stretch, stretch } from "./grid-items.ts";
import { type Room, type Slot, TBA, type Venue } from "./model.ts";
import { hasTalks } from "./talks.ts";
import { knownRooms } from "./where.ts";

type TimedSlot = Slot & { readonly span: NonNullable<Slot["span"]> };

const isTimed = (slot: Slot): slot is TimedSlot => slot.span !== undefined;

/** Its rooms; without one the venue, if that is another. None of what is everywhere, or still open. */
const placesOf = (slot: Slot): readonly (Room | Venue)[] => {
  const rooms = [slot, ...slot.sessions].flatMap((one) => knownRooms(one.rooms));
  return rooms.length === 0 && slot.rooms !== TBA && slot.venue ? [slot.venue] : rooms;
};

const isEverywhere = (slot: Slot): boolean =>
  slot.rooms !== TBA && placesOf(slot).length === 0 && !isApart(slot);

/** Those of the slots in whose places nothing else is on, of them all. */
const alone = (
  slots: readonly TimedSlot[],
  taken: ReadonlySet<Room | Venue>,
): readonly TimedSlot[] => {
  const free = slots.filter((slot) => placesOf(slot).every((place) => !taken.has(place)));
  if (free.length === slots.length) return free;
  const others = slots.filter((slot) => !free.includes(slot));
  return alone(free, new Set([...taken, ...others.flatMap(placesOf)]));
};

/** True of what lasts half of the day, and longer than one talk: others begin while it is on. */
const lasting = (slots: readonly TimedSlot[], talks: readonly TimedSlot[]) => {
  const all = slots.map(({ span }) => stretch(span));
  const length =
    Math.max(...all.map(({ end }) => end)) - Math.min(...all.map(({ start }) => start));
  const starts = talks.flatMap(({ span, sessions }) =>
    [span, ...sessions.map((placement) => placement.span ?? span)].map(({ start }) => +start),
  );
  return ({ start, end }: Stretch): boolean =>
    end - start >= length / 2 && new Set(starts.filter((at) => at >= start && at < end)).size > 1;
};

/**
 * The slots of a day without talks, in places that have none that day, of which one is open while something is on for all,
 * or for half of the day. In a grid they would be long empty columns, which no break could cross. A day that says of
 * nothing that it is a talk has none.
 */
export const standingSlots = (slots: readonly Slot[]): readonly Slot[] => {
  const timed = slots.filter(isTimed);
  const talks = timed.filter(hasTalks);
  if (talks.length === 0) return [];
  const isLasting = lasting(timed, talks);
  const plain = timed.filter((slot) => !hasTalks(slot));
  const allDay = new Set(
    plain.filter((slot) => isEverywhere(slot) && isLasting(stretch(slot.span))),
  );
  const forAll = timed.filter((slot) => isEverywhere(slot) && !allDay.has(slot));
  const isLong = ({ span }: TimedSlot): boolean => {
    const own = stretch(span);
    return isLasting(own) || forAll.some((one) => overlap(own, stretch(one.span)));
  };
  const apart = alone(
    plain.filter((slot) => !isEverywhere(slot)),
    new Set(talks.flatMap(placesOf)),
  );
  const long = apart.filter(isLong);
  const places = new Set(long.flatMap(placesOf));
  const found = new Set(
    apart.filter((slot) => long.includes(slot) || placesOf(slot).some((one) => places.has(one))),
  );
  return timed.filter((slot) => allDay.has(slot) || found.has(slot));
};

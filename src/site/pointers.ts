/** What is left at the old place and time of what has moved. */
import type { Day, Hours, Placement, Previously, Room, Rooms, Slot, Tba } from "./model.ts";
import { knownRooms } from "./where.ts";

export interface Pointer {
  readonly slot: Slot;
  /** The session within the slot that has moved; undefined: the slot as a whole has. */
  readonly placement: Placement | undefined;
  readonly title: string | Tba;
  /** Where it leads. */
  readonly url: string;
  /** When and where it is now. */
  readonly span: Hours | undefined;
  readonly rooms: Rooms;
  /** The day that it was on: `2013-06-11`. */
  readonly day: string;
  /** Undefined: at no known time. */
  readonly was: Hours | undefined;
  /** None: in all rooms, or in none that is known. */
  readonly wasIn: readonly Room[];
}

type Moved = Pick<Pointer, "slot" | "placement" | "title" | "url" | "span" | "rooms">;

/** The same hours on another day. */
const onDay = (span: Hours | undefined, day: Previously["date"]): Hours | undefined => {
  if (!span || !day) return span;
  const days = Math.round(day.startOf("day").diff(span.start.startOf("day"), "days").days);
  return { ...span, start: span.start.plus({ days }), end: span.end.plus({ days }) };
};

/** The hours of an old place: if none are said, those of now, on its day. */
export const formerHours = (now: Hours | undefined, former: Previously): Hours | undefined =>
  former.span ?? onDay(now, former.date);

/** What is not said of the old place was as it is now. */
const pointerTo = (moved: Moved, former: Previously): Pointer => {
  const { date, rooms } = former;
  const was = formerHours(moved.span, former);
  const day = (date ?? moved.slot.day.date).toISODate() ?? "";
  return { ...moved, day, was, wasIn: rooms.length > 0 ? rooms : knownRooms(moved.rooms) };
};

const pointersTo = (slot: Slot): readonly Pointer[] => {
  const { span, rooms, title, url, isSession, sessions } = slot;
  const whole: Moved = { slot, placement: undefined, title, url, span, rooms };
  return [
    ...slot.previously.map((place) => pointerTo(whole, place)),
    ...sessions.flatMap((placement) =>
      placement.previously.map((place) =>
        pointerTo(
          isSession
            ? whole
            : {
                slot,
                placement,
                title: placement.session.title,
                url: placement.session.url,
                span: placement.span,
                rooms: placement.rooms,
              },
          place,
        ),
      ),
    ),
  ];
};

/** All that were left on a day, in the order of what they lead to. */
export const pointersOn = (day: Day, days: readonly Day[]): readonly Pointer[] =>
  days
    .flatMap(({ slots }) => slots)
    .flatMap(pointersTo)
    .filter((pointer) => pointer.day === day.id);

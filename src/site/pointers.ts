/** What is left at the old place and time of what has moved. */
import type { Day, Hours, Placement, Previously, Room, Slot, Tba } from "./model.ts";

export interface Pointer {
  readonly slot: Slot;
  /** The session within the slot that has moved; undefined: the slot as a whole has. */
  readonly placement: Placement | undefined;
  readonly title: string | Tba;
  /** Where it leads. */
  readonly url: string;
  /** When and where it is now. */
  readonly span: Hours | undefined;
  readonly room: Slot["room"];
  /** The day that it was on: `2013-06-11`. */
  readonly day: string;
  /** Undefined: at no known time. */
  readonly was: Hours | undefined;
  /** Undefined: in all rooms, or in none that is known. */
  readonly wasIn: Room | undefined;
}

type Moved = Pick<Pointer, "slot" | "placement" | "title" | "url" | "span" | "room">;

const isRoom = (room: Slot["room"]): room is Room => typeof room === "object";

/** The same hours on another day. */
const onDay = (span: Hours | undefined, day: Previously["date"]): Hours | undefined => {
  if (!span || !day) return span;
  const days = Math.round(day.startOf("day").diff(span.start.startOf("day"), "days").days);
  return { ...span, start: span.start.plus({ days }), end: span.end.plus({ days }) };
};

/** What is not said of the old place was as it is now. */
const pointerTo = (moved: Moved, { date, span, room }: Previously): Pointer => {
  const was = span ?? onDay(moved.span, date);
  const day = (date ?? moved.slot.day.date).toISODate() ?? "";
  return { ...moved, day, was, wasIn: room ?? (isRoom(moved.room) ? moved.room : undefined) };
};

const pointersTo = (slot: Slot): readonly Pointer[] => {
  const { span, room, title, url, isSession, sessions } = slot;
  const whole: Moved = { slot, placement: undefined, title, url, span, room };
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
                room: placement.room,
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

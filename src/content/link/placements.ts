/** Links where the sessions of a slot are, and where things were before. */
import type { Placement, Previously, Slot } from "../../site/model.ts";
import type { SlotInput } from "../schema/programme.ts";
import { type TimedSlot, toHours } from "../timing.ts";
import type { Linked } from "./meanings.ts";
import { inTheirOrder } from "./rooms.ts";

type Fields = Linked<SlotInput>;

/** The sessions of a slot, each with its own time and room, if it has them. */
export const placementsIn = (
  slot: Slot,
  sessions: NonNullable<Fields["sessions"]>,
  { own }: TimedSlot,
  zone: string,
): readonly Placement[] =>
  sessions.map((written, i) => {
    const here = "session" in written ? written : { ...plain, session: written };
    return {
      session: here.session,
      slot,
      span: own[i] ?? slot.span,
      hasOwnTime: own[i] !== undefined,
      rooms: here.room === undefined ? slot.rooms : inTheirOrder(here.room),
      previously: previouslyOf(here.previously, slot.day.id, zone),
    };
  });

/** What a placement says that is no more than a reference. */
const plain = { room: undefined, previously: [] } as const;

/** Where something was before; a time without a date was on the same day. */
export const previouslyOf = (
  previously: Fields["previously"],
  day: string,
  zone: string,
): readonly Previously[] =>
  previously.map(({ date, time, room }) => ({
    date,
    span: time && toHours(date?.toISODate() ?? day, time, zone),
    rooms: inTheirOrder(room),
  }));

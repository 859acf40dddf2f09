import type { DateTime } from "../time.ts";
import type { Day, Slot } from "./model.ts";

/** An hour of a day, and what begins first in it. */
export interface DayHour {
  readonly at: DateTime;
  readonly first: Slot;
}

/** The hours in which something begins, in their order: to go to one of them. */
export const dayHours = ({ slots }: Day): readonly DayHour[] => {
  const hours = new Map<number, DayHour>();
  const starts = slots.flatMap((slot) => (slot.span ? [{ slot, start: slot.span.start }] : []));
  for (const { slot, start } of starts.toSorted((a, b) => +a.start - +b.start)) {
    const at = start.startOf("hour");
    if (!hours.has(+at)) hours.set(+at, { at, first: slot });
  }
  return [...hours.values()];
};

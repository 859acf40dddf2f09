import type { DateTime } from "../time.ts";
import type { Day, Slot } from "./model.ts";

/** An hour of a day, and the id of the slot, or of the session within one, that begins first in it. */
export interface DayHour {
  readonly at: DateTime;
  readonly first: string;
}

const startsIn = ({ id, span, isSession, sessions }: Slot) => [
  { id, start: span?.start },
  ...sessions.flatMap(({ session, span: own, hasOwnTime }) =>
    hasOwnTime && !isSession ? [{ id: session.id, start: own?.start }] : [],
  ),
];

/** The hours in which something begins, in their order: to go to one of them. */
export const dayHours = ({ slots }: Day): readonly DayHour[] => {
  const hours = new Map<number, DayHour>();
  const starts = slots
    .flatMap(startsIn)
    .flatMap(({ id, start }) => (start ? [{ id, start }] : []))
    .toSorted((a, b) => +a.start - +b.start);
  for (const { id, start } of starts) {
    const at = start.startOf("hour");
    if (!hours.has(+at)) hours.set(+at, { at, first: id });
  }
  return [...hours.values()];
};

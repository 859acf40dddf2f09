import type { DateTime } from "../time.ts";
import type { Event } from "./model.ts";

/** The first and the last day of an event. */
export interface Days {
  readonly first: DateTime;
  readonly last: DateTime;
}

/** From its first day to its last; what ends in the small hours is still the evening before's. */
export const eventDays = ({ start, end }: Event): Days | undefined => {
  if (!start) return undefined;
  const first = start.at;
  if (!end) return { first, last: first };
  if (end.precision !== "minute") return { first, last: end.at };
  const isOneNight = end.at.toMillis() - first.toMillis() <= 14 * 3_600_000;
  return { first, last: isOneNight ? first : end.at.minus({ minutes: 1 }) };
};

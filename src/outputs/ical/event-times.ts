/** From when to when an event is in a calendar. */
import type { DatedEvent } from "../../site/dated.ts";
import { type DateTime, endOfDate } from "../../time.ts";

export interface EventTimes {
  /** True where hours are not known, or not of both ends. */
  readonly isWholeDays: boolean;
  readonly start: DateTime;
  /** Of whole days, the first day after; undefined: the end is to be announced. */
  readonly end: DateTime | undefined;
}

const dayAfter = (at: DateTime): DateTime => at.startOf("day").plus({ days: 1 }).startOf("day");

/** Its hours if both are known, else its days. */
export const eventTimes = ({ start, end }: DatedEvent): EventTimes => {
  if (start.precision === "minute" && (!end || end.precision === "minute"))
    return { isWholeDays: false, start: start.at, end: end?.at };
  const last = end && (end.precision === "minute" ? dayAfter(end.at) : endOfDate(end));
  return { isWholeDays: true, start: start.at.startOf("day"), end: last };
};

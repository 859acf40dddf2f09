/** From when to when an event is in a calendar. */
import type { DatedEvent } from "../../site/dated.ts";
import { daysOf, isOneDay } from "../../site/event-when.ts";
import type { DateTime } from "../../time.ts";

export interface EventTimes {
  /** True where the hour of its start is not known. */
  readonly isWholeDays: boolean;
  readonly start: DateTime;
  /** Of whole days, the first day after; undefined: the end is to be announced. */
  readonly end: DateTime | undefined;
}

const dayAfter = (at: DateTime): DateTime => at.startOf("day").plus({ days: 1 }).startOf("day");

/**
 * From its hour on if that is known, else its days; a last day without its hour is the whole day. Of an end that
 * is to be announced nothing is said, whatever the programme has.
 */
export const eventTimes = (event: DatedEvent): EventTimes => {
  const days = daysOf(event);
  if (!days) return { isWholeDays: true, start: event.start.at.startOf("day"), end: undefined };
  const { first, last, from, until } = days;
  const start = from ?? first.startOf("day");
  const isWholeDays = from === undefined;
  if (!event.end) return { isWholeDays, start, end: undefined };
  if (isWholeDays) return { isWholeDays, start, end: dayAfter(last) };
  return { isWholeDays, start, end: until ?? (isOneDay(days) ? undefined : dayAfter(last)) };
};

/** The same with an end, for calendars that demand one: as long as the event is thought to go on, never past midnight. */
export const closedTimes = (event: DatedEvent): EventTimes & { readonly end: DateTime } => {
  const times = eventTimes(event);
  const { start, end, isWholeDays } = times;
  if (end) return { ...times, end };
  const midnight = dayAfter(start);
  const last = event.period?.end;
  return {
    ...times,
    end: !isWholeDays && last && last > start && last < midnight ? last : midnight,
  };
};

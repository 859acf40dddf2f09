/** When an event is: one value, from which pages, cards, calendars and feeds all say it. */
import { type DateTime, longestNight } from "../time.ts";
import type { Event } from "./model.ts";

/** An event of which no day is known, one of months, one of days. */
export type EventWhen = { readonly kind: "unknown" } | EventMonths | EventDays;

export interface EventMonths {
  readonly kind: "months";
  readonly first: DateTime;
  readonly last: DateTime;
}

/** From its first day to its last, with the hours that are known. */
export interface EventDays {
  readonly kind: "days";
  readonly first: DateTime;
  /** What ends in the small hours is still the evening before's. */
  readonly last: DateTime;
  /** When it begins on its first day; undefined: that hour is not known. */
  readonly from: DateTime | undefined;
  /** When it ends on its last day; undefined: that hour is not known. */
  readonly until: DateTime | undefined;
}

/** What of an event says when it is. */
export type DatedByFile = Pick<Event, "start" | "end" | "days">;

/** As far as the event says, and its programme where the event leaves its end open. */
export const whenOf = ({ start, end, days }: DatedByFile): EventWhen => {
  if (!start) return { kind: "unknown" };
  const first = start.at;
  if (start.precision === "month") return { kind: "months", first, last: end?.at ?? first };
  const from = start.precision === "minute" ? first : undefined;
  if (end?.precision === "minute")
    return { kind: "days", first, last: lastDayOf(first, end.at), from, until: end.at };
  const last = end?.precision === "day" ? end.at : days.at(-1)?.date;
  return { kind: "days", first, last: last && last > first ? last : first, from, until: undefined };
};

const lastDayOf = (first: DateTime, end: DateTime): DateTime =>
  (+end - +first) / 60_000 <= longestNight ? first : end.minus({ minutes: 1 });

/** True of an event that begins and ends on one day, or in one night. */
export const isOneDay = ({ first, last }: EventDays): boolean => first.hasSame(last, "day");

/** The days of an event; undefined where only its month is known, or nothing. */
export const daysOf = (event: DatedByFile): EventDays | undefined => {
  const when = whenOf(event);
  return when.kind === "days" ? when : undefined;
};

/** When the next edition of an event is: on the same weekdays. Dates are ISO, times those of the event's zone. */
import type { ParsedDate } from "../time.ts";
import { DateTime } from "../time.ts";
import { tbaWord } from "../content/schema/tba.ts";

const utc = (date: string): DateTime => DateTime.fromISO(date, { zone: "UTC" });
const toDate = (at: DateTime): string => at.toFormat("yyyy-MM-dd");
const toMonth = (at: DateTime): string => at.toFormat("yyyy-MM");

/**
 * The same weekday of a month: the second Saturday again. Where a month has no fifth, its last.
 *
 *     sameWeekday("2027-03-13", 2028, 3) // "2028-03-11"
 */
export const sameWeekday = (date: string, year: number, month: number): string => {
  const old = utc(date);
  const first = DateTime.utc(year, month, 1);
  const rank = Math.ceil(old.day / 7);
  const day = 1 + ((old.weekday - first.weekday + 7) % 7) + 7 * (rank - 1);
  return toDate(first.set({ day: day > (first.daysInMonth ?? 28) ? day - 7 : day }));
};

/** What is known of an edition's dates; of a date each part as precise as it was written. */
export interface Edition {
  readonly start: ParsedDate | undefined;
  readonly end: ParsedDate | undefined;
  /** The dates of its programme, in order. */
  readonly days: readonly string[];
}

/** What is asked of the next: a date, or at least a year. */
export interface Wish {
  readonly start: ParsedDate | undefined;
  readonly year: number | undefined;
  /** No edition is prepared for a day before this one. */
  readonly today: string;
}

export interface Moved {
  /** As they are written in `event.md`. */
  readonly start: string;
  readonly end: string;
  /** The new date of a day of the programme. */
  readonly toDay: (date: string) => string;
  readonly year: number | undefined;
}

const print = ({ precision, at }: ParsedDate): string =>
  precision === "month"
    ? toMonth(at)
    : precision === "day"
      ? toDate(at)
      : at.toFormat("yyyy-MM-dd'T'HH:mm");

/** Moves a local date, whose clock stays where a change of offset lies between. */
const plusDays = ({ precision, at }: ParsedDate, days: number): ParsedDate => ({
  precision,
  at: DateTime.fromISO(at.toFormat("yyyy-MM-dd'T'HH:mm"), { zone: "UTC" }).plus({ days }),
});

const plusMonths = ({ at }: ParsedDate, months: number): ParsedDate => ({
  precision: "month",
  at: DateTime.utc(at.year, at.month, 1).plus({ months }),
});

const monthsOf = (at: DateTime): number => at.year * 12 + at.month;

/** The first year after the old one in which something is not over. */
const nextYear = (old: number, dateIn: (year: number) => string, today: string): number => {
  let year = old + 1;
  while (dateIn(year) < today) year++;
  return year;
};

/** Moves an event's dates to its next edition. */
export const moveDates = (old: Edition, wish: Wish): Moved => {
  const { start } = old;
  const anchor = start && start.precision !== "month" ? toDate(start.at) : old.days[0];
  if (anchor === undefined) return moveMonths(old, wish);
  const { month } = utc(anchor);
  const inYear = (year: number) => sameWeekday(anchor, year, month);
  const wished = wish.start;
  const target =
    wished === undefined
      ? inYear(wish.year ?? nextYear(utc(anchor).year, inYear, wish.today))
      : wished.precision === "month"
        ? sameWeekday(anchor, wished.at.year, wished.at.month)
        : toDate(wished.at);
  const days = Math.round(utc(target).diff(utc(anchor), "days").days);
  const months = monthsOf(utc(target)) - monthsOf(utc(anchor));
  const toDay = (date: string): string => toDate(utc(date).plus({ days }));
  const move = (date: ParsedDate): ParsedDate =>
    date.precision === "month" ? plusMonths(date, months) : plusDays(date, days);
  const moved = start && move(start);
  // A day that is asked for without an hour begins at the old one.
  const isDayOf = wished?.precision === "day" && moved?.precision === "minute";
  const newStart = isDayOf ? moved : (wished ?? moved);
  return {
    start: newStart ? print(newStart) : tbaWord,
    end: moveEnd(old, newStart, move),
    toDay,
    year: utc(target).year,
  };
};

const moveEnd = (
  { start, end }: Edition,
  newStart: ParsedDate | undefined,
  move: (date: ParsedDate) => ParsedDate,
): string => {
  if (!end || !newStart) return tbaWord;
  const moved = move(end);
  if (newStart.precision === "month") return print({ precision: "month", at: moved.at });
  // Another hour moves the end too.
  const isOther =
    start?.precision === "minute" && newStart.precision === "minute" && end.precision === "minute";
  if (!isOther) return print(moved);
  const clock = (at: DateTime): number => at.hour * 60 + at.minute;
  return print({ ...moved, at: moved.at.plus({ minutes: clock(newStart.at) - clock(start.at) }) });
};

/** Of what is known by its month at most. */
const moveMonths = ({ start, end }: Edition, wish: Wish): Moved => {
  const toDay = (date: string): string => date;
  if (!start && !wish.start) return { start: tbaWord, end: tbaWord, toDay, year: wish.year };
  if (!start) {
    const begin = wish.start;
    const isMonth = begin?.precision === "month";
    return {
      start: begin ? print(begin) : tbaWord,
      end: begin && isMonth ? print(begin) : tbaWord,
      toDay,
      year: begin?.at.year,
    };
  }
  const inYear = (year: number) => toDate(DateTime.utc(year, start.at.month, 1).endOf("month"));
  const year = wish.year ?? nextYear(start.at.year, inYear, wish.today);
  const newStart = wish.start ?? plusMonths(start, (year - start.at.year) * 12);
  const shift = monthsOf(newStart.at) - monthsOf(start.at);
  const moved = end && plusMonths(end, shift);
  return {
    start: print(newStart),
    end: moved ? print(moved) : tbaWord,
    toDay,
    year: newStart.at.year,
  };
};

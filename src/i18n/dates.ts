import { type DateTime, isMidnight, isNextDay } from "../time.ts";
import { calendarOf, dateTag } from "./own-calendar.ts";
import { tagFor } from "./catalogue.ts";
import { clockOf } from "./own-clock.ts";
import { translator } from "./index.ts";
import { intlTag } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import { oncePerVoice } from "./own-words.ts";

/** A day of the month, in two pieces so that a layout may raise the second: “1” and “er”. */
export interface Ordinal {
  readonly day: string;
  /** Empty for most days: French has it on the first only. */
  readonly suffix: string;
}

export interface Between {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly isOpenEnded?: boolean;
}

/** How a language writes dates and times. Each is that of the DateTime's own zone; times and day-months never break. */
export interface Dates {
  /** “mardi 11 juin 2013” */
  readonly date: (at: DateTime) => string;
  /** “11 juin 2013” */
  readonly shortDate: (at: DateTime) => string;
  /** “11 juin” */
  readonly dayMonth: (at: DateTime) => string;
  /** “mardi 11 juin” */
  readonly weekdayDayMonth: (at: DateTime) => string;
  /** “mardi” */
  readonly weekday: (at: DateTime) => string;
  /** “mar.”, where there is little room */
  readonly weekdayShort: (at: DateTime) => string;
  /** `{ day: "11", suffix: "" }`, `{ day: "1", suffix: "er" }` */
  readonly day: (at: DateTime) => Ordinal;
  /** “juin 2013” */
  readonly month: (at: DateTime) => string;
  /** “juin” */
  readonly monthName: (at: DateTime) => string;
  /** “2013” */
  readonly year: (at: DateTime) => string;
  /** “13 h 30”, “14 h”; “1:30 PM”, “2 PM” */
  readonly time: (at: DateTime) => string;
  /** The same of an end that is named by the day before: “minuit”, “24:00”. */
  readonly endTime: (at: DateTime) => string;
  /** The figure of that hour, a `count` for the words before it: “a la 1:30”, “a las 2:00”. */
  readonly hour: (at: DateTime) => number;
  /** “13 h 30 – 14 h”; “à partir de 19 h” if the end is not known; “9 h – 9 h le lendemain”. */
  readonly span: (span: Between) => string;
  /** “de 13 h 30 à 14 h”, for those who listen. */
  readonly spokenSpan: (span: Between) => string;
  /** From the first day to the last, both included: “10–13 mars 2027”, “30 mars – 2 avril 2027”, “11 juin 2013”. */
  readonly dateSpan: (first: DateTime, last: DateTime) => string;
  /** The same for months: “mars – avril 2028”. */
  readonly monthSpan: (first: DateTime, last: DateTime) => string;
  /** The days of `dateSpan` alone, if they are of one month: “10–13”; “10.–13.” in German. */
  readonly daySpan: (first: DateTime, last: DateTime) => string | undefined;
  /** “mardi 11 juin 2013 à 13 h 30” */
  readonly moment: (at: DateTime) => string;
  /** “a, b et c” */
  readonly list: (items: readonly string[]) => string;
  /** “heure normale d’Europe centrale” or the like: the zone's name at that moment. */
  readonly zone: (at: DateTime) => string;
  /** `2013-06-11T13:30+02:00`, for `<time datetime>`. */
  readonly iso: (at: DateTime) => string;
  /** `2013-06-11`, for `<time datetime>`. */
  readonly isoDate: (at: DateTime) => string;
}

const noBreak = "\u00a0";

/** What a local clock and calendar show, as milliseconds since 1970. */
const local = (at: DateTime): number => at.toMillis() + at.offset * 60_000;

const minutesOfDay = (at: DateTime): number => at.hour * 60 + at.minute;

const daySpan = (first: DateTime, last: DateTime, day: (value: number) => Ordinal) => {
  if (first.year !== last.year || first.month !== last.month) return undefined;
  return first.day === last.day ? day(first.day).day : `${day(first.day).day}–${day(last.day).day}`;
};

/** Dates and times as a language writes them; formatters are made once. */
export const dates = oncePerVoice((spoken): Dates => {
  const language = dateTag(spoken);
  const t = translator(spoken);
  const { day, year, ...write } = calendarOf(spoken);
  const { clockTime, midnight, figure, hourDash = `${noBreak}–${noBreak}` } = clockOf(spoken);
  const items = new Intl.ListFormat(tagFor(Intl.ListFormat, spoken), { type: "conjunction" });
  const date = (at: DateTime): string => write.date(local(at));
  const time = (at: DateTime): string => clockTime(minutesOfDay(at));
  const hour = (at: DateTime): number => figure(at.hour);
  const ending = (start: DateTime, end: DateTime): string =>
    isNextDay(start, end) ? t("time.next-day", { time: time(end) }) : time(end);
  return {
    date,
    time,
    hour,
    endTime: (at) => (isMidnight(at) ? midnight : time(at)),
    shortDate: (at) => write.shortDate(local(at)),
    dayMonth: (at) => write.dayMonth(local(at)),
    weekdayDayMonth: (at) => write.weekdayDayMonth(local(at)),
    weekday: (at) => write.weekday(local(at)),
    weekdayShort: (at) => write.weekdayShort(local(at)),
    day: (at) => day(at.day),
    month: (at) => write.month(local(at)),
    monthName: (at) => write.monthName(local(at)),
    year: (at) => year(at.year),
    span: ({ start, end, isOpenEnded }) =>
      isOpenEnded === true
        ? t("time.from", { start: time(start), count: hour(start) })
        : time(start) +
          // A tight dash would join an hour to words.
          (isNextDay(start, end) ? `${noBreak}–${noBreak}` : hourDash) +
          ending(start, end),
    spokenSpan: ({ start, end, isOpenEnded }) =>
      isOpenEnded === true
        ? t("time.from", { start: time(start), count: hour(start) })
        : t("time.from-to", { start: time(start), end: ending(start, end), count: hour(end) }),
    dateSpan: (first, last) => write.span(local(first), local(last)),
    monthSpan: (first, last) => write.monthSpan(local(first), local(last)),
    daySpan: (first, last) => daySpan(first, last, day),
    moment: (at) => t("time.moment", { date: date(at), time: time(at), count: hour(at) }),
    list: (names) => items.format(names),
    zone: (at) =>
      new Intl.DateTimeFormat(intlTag(language), {
        timeZone: at.zoneName ?? "UTC",
        timeZoneName: "longGeneric",
      })
        .formatToParts(at.toMillis())
        .find(({ type }) => type === "timeZoneName")?.value ?? "",
    iso: (at) => at.toISO({ suppressSeconds: true, suppressMilliseconds: true }) ?? "",
    isoDate: (at) => at.toISODate() ?? "",
  };
});

/** True where dates in figures begin with the month: 6/12/2027 is the twelfth of June. */
export const writesMonthFirst = oncePerLanguage(
  (language): boolean =>
    new Intl.DateTimeFormat(intlTag(language)).formatToParts(0)[0]?.type === "month",
);

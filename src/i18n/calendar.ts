import type { Locale } from "./find-locale.ts";
import { localeOf } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";

const noBreak = "\u00a0";

/** A piece of what `Intl` says of a date or of a span of dates. */
interface DatePart {
  readonly type: string;
  readonly value: string;
}

type DateParts = readonly (DatePart | undefined)[];

/**
 * What stands between two pieces: a day clings to its month and a month to its year; lines may break
 * after a weekday and after the dash between months.
 */
const literal = (value: string, [before, after]: DateParts, locale: Locale): string => {
  if (before?.type === "weekday") return locale.afterWeekday ?? value;
  if (value === " " && before?.type === "day" && after?.type === "month")
    return noBreak + (locale.beforeMonth ?? "");
  if (value.trim() !== "–") return value.replaceAll(" ", noBreak);
  return before?.type === "day" && after?.type === "day" ? "–" : `${noBreak}– `;
};

/** Joins the pieces as they are set. */
const join = (
  pieces: readonly DatePart[],
  locale: Locale,
  day: (value: string) => string,
): string =>
  pieces
    .map((piece, i) =>
      piece.type === "literal"
        ? literal(piece.value, [pieces[i - 1], pieces[i + 1]], locale)
        : piece.type === "day"
          ? day(piece.value)
          : piece.value,
    )
    .join("");

const dayLength = 86_400_000;

/** Writes each day once: those of an event stand on all of its pages, and `Intl` takes its time. */
const oncePerDay = (
  write: (first: number, last: number) => string,
): ((first: number, last?: number) => string) => {
  const written = new Map<string, string>();
  return (first, last = first) => {
    const days = `${Math.floor(first / dayLength)} ${Math.floor(last / dayLength)}`;
    const known = written.get(days) ?? write(first, last);
    written.set(days, known);
    return known;
  };
};

/** “º” is raised already. */
const isSign = (ending: string): boolean => /^[.ºª]+$/u.test(ending);

const month = { month: "long" } as const;
const dayMonth = { ...month, day: "numeric" } as const;
const full = { ...dayMonth, year: "numeric" } as const;

/**
 * A language's calendar. Dates are given as milliseconds of their local clock since 1970, so that
 * one formatter serves all zones.
 */
export const calendar = oncePerLanguage((language) => {
  const locale = localeOf(language);
  const ending = (day: string): string => locale.dayEndings?.[day] ?? "";
  // Intl has “02 luglio” in spans.
  const written = (value: string): string => {
    const day = value.replace(/^0/, "");
    return day + ending(day);
  };
  const writer = (fields: Intl.DateTimeFormatOptions): ((local: number) => string) => {
    const format = new Intl.DateTimeFormat(language, { ...fields, timeZone: "UTC" });
    return oncePerDay((local) => join(format.formatToParts(local), locale, written));
  };
  const spanWriter = (
    fields: Intl.DateTimeFormatOptions,
  ): ((first: number, last: number) => string) => {
    const format = new Intl.DateTimeFormat(language, { ...fields, timeZone: "UTC" });
    return oncePerDay((first, last) =>
      join(format.formatRangeToParts(first, last), locale, written),
    );
  };
  const days = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    /** The figures of a day as they stand alone, and an ending in letters, which a layout may raise. */
    day: (value: number): { readonly day: string; readonly suffix: string } => {
      const figures = days.format(value);
      const suffix = ending(figures);
      const day = figures + (locale.dayMark ?? "");
      return isSign(suffix) ? { day: day + suffix, suffix: "" } : { day, suffix };
    },
    year: (value: number): string => days.format(value),
    date: writer({ ...full, weekday: "long" }),
    shortDate: writer(full),
    dayMonth: writer(dayMonth),
    weekdayDayMonth: writer({ ...dayMonth, weekday: "long" }),
    weekday: writer({ weekday: "long" }),
    weekdayShort: writer({ weekday: "short" }),
    month: writer({ ...month, year: "numeric" }),
    monthName: writer(month),
    span: spanWriter(full),
    monthSpan: spanWriter({ ...month, year: "numeric" }),
  };
});

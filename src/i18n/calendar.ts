import { oncePerLanguage } from "./memo.ts";

const noBreak = "\u00a0";

/** A piece of what `Intl` says of a date or of a span of dates. */
interface Piece {
  readonly type: string;
  readonly value: string;
}

/** Intl has the “in” of “11 ביוני” in dates, but not in spans of two months. */
const isHebrewMonth = (piece: Piece | undefined): boolean =>
  piece?.type === "month" && /\p{Script=Hebrew}/u.test(piece.value);

const literal = (value: string, before: Piece | undefined, after: Piece | undefined): string => {
  if (before?.type === "weekday") return value;
  if (value === " " && before?.type === "day" && isHebrewMonth(after)) return `${noBreak}ב`;
  if (value.trim() !== "–") return value.replaceAll(" ", noBreak);
  return before?.type === "day" && after?.type === "day" ? "–" : `${noBreak}– `;
};

/**
 * Joins the pieces as they are set: a day clings to its month and a month to its year; lines may
 * break after a weekday and after the dash between months.
 */
const join = (pieces: readonly Piece[], day: (value: string) => string): string =>
  pieces
    .map((piece, i) =>
      piece.type === "literal"
        ? literal(piece.value, pieces[i - 1], pieces[i + 1])
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

const month = { month: "long" } as const;
const dayMonth = { ...month, day: "numeric" } as const;
const full = { ...dayMonth, year: "numeric" } as const;

/**
 * A language's calendar. Dates are given as milliseconds of their local clock since 1970, so that
 * one formatter serves all zones.
 */
export const calendar = oncePerLanguage((language) => {
  // French says “1er” of the first day of a month, which Intl does not know.
  const suffix = (day: string): string => (language.startsWith("fr") && day === "1" ? "er" : "");
  const written = (day: string): string => day + suffix(day);
  const writer = (fields: Intl.DateTimeFormatOptions): ((local: number) => string) => {
    const format = new Intl.DateTimeFormat(language, { ...fields, timeZone: "UTC" });
    return oncePerDay((local) => join(format.formatToParts(local), written));
  };
  const spanWriter = (
    fields: Intl.DateTimeFormatOptions,
  ): ((first: number, last: number) => string) => {
    const format = new Intl.DateTimeFormat(language, { ...fields, timeZone: "UTC" });
    return oncePerDay((first, last) => join(format.formatRangeToParts(first, last), written));
  };
  const days = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    suffix,
    /** The figures of a day of the month, or of a year. */
    figures: (value: number): string => days.format(value),
    date: writer({ ...full, weekday: "long" }),
    shortDate: writer(full),
    dayMonth: writer(dayMonth),
    weekdayDayMonth: writer({ ...dayMonth, weekday: "long" }),
    weekday: writer({ weekday: "long" }),
    month: writer({ ...month, year: "numeric" }),
    monthName: writer(month),
    span: spanWriter(full),
    monthSpan: spanWriter({ ...month, year: "numeric" }),
  };
});

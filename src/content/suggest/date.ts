/** Guesses the ISO form of a date that was written another way. */
import { withoutHourWords } from "../../i18n/hour-words.ts";
import { monthNamed, wordsFor } from "../../i18n/knowledge.ts";
import { parseDate } from "../../time.ts";
import { clockMinutes } from "./meridiem.ts";
import { toWord } from "./nearest.ts";

/** No date that somebody writes is longer. */
const longest = 100;

const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");

/** `11/06/2013` → `2013-06-11`; `2013-06-11 13h30` → `2013-06-11T13:30`; undefined if it cannot be guessed. */
export const suggestDate = (written: string, allowed?: readonly string[]): string | undefined =>
  readingsOf(written, allowed).find(({ order }) => order === "day-first")?.date;

/** A date, and whether its day or its month was taken to be written first. */
export interface DateReading {
  readonly date: string;
  readonly order: "day-first" | "month-first";
}

/** All that a date may mean: `6/12/2027` is the sixth of December, or the twelfth of June. */
export const readingsOf = (
  written: string,
  allowed: readonly string[] = ["day"],
): readonly DateReading[] => {
  if (written.length > longest) return [];
  const value = withoutHourWords(written).trim();
  const time = timeIn(value);
  const words = (time ? value.slice(0, time.index) : value).replace(/(?<![\s,])[\s,]+$/, "");
  return (["day-first", "month-first"] as const).flatMap((order) => {
    const day = suggestDay(words, order);
    if (day === undefined) return [];
    const date = time ? `${day}T${time.clock}` : day;
    const parsed = parseDate(date, "UTC");
    const isPossible = typeof parsed !== "string" && allowed.includes(parsed.precision);
    return isPossible ? [{ date, order }] : [];
  });
};

/** `2027-13-06` → `2027-06-13`; undefined if that does not exist either. */
export const withMonthAndDaySwapped = (written: string): string | undefined => {
  const swapped = written.replace(/^(\d{4})-(\d\d)-(\d\d)/, "$1-$3-$2");
  return swapped === written || typeof parseDate(swapped, "UTC") === "string" ? undefined : swapped;
};

/** The time at the end of a date: `13h30`, `2pm`. */
const timeIn = (value: string): { readonly index: number; readonly clock: string } | undefined => {
  const full =
    /(?<![T\sà])[T\sà]+(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(value) ??
    /(?<=\d)T(\d{1,2})$/.exec(value) ??
    /(?<=\p{L}\s\d{4})[\s,]{1,9}(\d{1,2})$/u.exec(value);
  if (full) return { index: full.index, clock: `${two(full[1])}:${two(full[2])}` };
  const half = /(?<![\s,])[\s,]+(?:(?:at|@) )?(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\.?$/i.exec(
    value,
  );
  if (!half) return undefined;
  const [, hours, minutes, letter] = half;
  const total = clockMinutes(Number(hours), Number(minutes ?? 0), letter);
  const clock = `${two(String(Math.floor(total / 60)))}:${two(String(total % 60))}`;
  return { index: half.index, clock };
};

/** `11-de-junho-de-2013` → `11-junho-2013` */
const withoutSmallWords = (id: string): string => {
  const small = wordsFor("withinDates");
  const words = id.split("-");
  return words.filter((word) => !small.includes(word)).join("-");
};

const suggestDay = (words: string, order: DateReading["order"]): string | undefined => {
  const iso =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (iso)
    return order === "day-first" ? `${iso[1] ?? ""}-${two(iso[2])}-${two(iso[3])}` : undefined;
  const figures =
    /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(words) ??
    /^(\d{1,2})([/.])(\d{1,2})\2(\d{2})$/.exec(words);
  if (figures) return inFigures(figures, order);
  return order === "day-first" ? inWords(words) : undefined;
};

const inFigures = (
  [, first, sign, second, written = ""]: readonly (string | undefined)[],
  order: DateReading["order"],
): string | undefined => {
  const year = written.padStart(4, "20");
  if (order === "day-first") return `${year}-${two(second)}-${two(first)}`;
  // Nobody writes the month first with points.
  const isOther = sign !== "." && first !== second;
  return isOther ? `${year}-${two(first)}-${two(second)}` : undefined;
};

const inWords = (words: string): string | undefined => {
  const id = withoutSmallWords(toWord(words));
  const [, word = "", year = ""] = /^(\p{L}+)-(\d{4})$/u.exec(id) ?? [];
  const monthOnly = monthNamed(word);
  if (monthOnly !== undefined) return `${year}-${two(String(monthOnly))}`;
  // Figures before the day are those of another one, or of an hour.
  const dayFirst = /^(?:\p{L}+-)?(?:\p{L}+-)?(\d{1,2})(\p{L}*)-(\p{L}+)-(\d{4})$/u.exec(id);
  if (dayFirst) return named(dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]);
  const [, name, day, ending, ofYear] =
    /^(?:\p{L}+-)?(\p{L}+)-(\d{1,2})(\p{L}*)-(\d{4})$/u.exec(id) ?? [];
  return named(day, ending, name, ofYear);
};

const named = (day = "", ending = "", name = "", year = ""): string | undefined => {
  const month = monthNamed(name);
  const isDay = ending === "" || wordsFor("dayEndings").includes(ending);
  return month === undefined || !isDay ? undefined : `${year}-${two(String(month))}-${two(day)}`;
};

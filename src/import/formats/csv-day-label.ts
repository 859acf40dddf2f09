/** Days as people head the parts of a table: “DAY 2”, “Samedi 12 juin”, “Sat”, with or without a year. */
import { toWord } from "../../content/suggest/nearest.ts";
import { spokenLanguages } from "../../i18n/catalogue.ts";
import { monthNamed, wordsFor } from "../../i18n/knowledge.ts";
import { addDays } from "../clock.ts";
import { readMoment } from "../moment.ts";

/** What a label says of a day; each part may be missing. */
export interface DayLabel {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** From 1, Monday. */
  readonly weekday: number | undefined;
  /** “DAY 2” is 2. */
  readonly index: number | undefined;
}

const dayWords: readonly string[] = [
  "day",
  "jour",
  "journee",
  "tag",
  "dia",
  "giorno",
  "giornata",
  "dag",
  "jornada",
  "יום",
];

let weekdays: ReadonlyMap<string, number> | undefined;

/** The names of the days of the week in all languages, long and short, as words; 1 January 2024 was a Monday. */
const weekdayNames = (): ReadonlyMap<string, number> =>
  (weekdays ??= new Map(
    spokenLanguages().flatMap((language) =>
      (["long", "short"] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
        return [1, 2, 3, 4, 5, 6, 7].map((day) => {
          const name = toWord(format.format(Date.UTC(2024, 0, day)));
          return [name.replace(/-feira$/, "").replace(/^יום-/, ""), day] as const;
        });
      }),
    ),
  ));

/** `12th` → 12; undefined for what is no number of a day or year. */
const numberOf = (word: string): number | undefined => {
  const [, digits, ending = ""] = /^(\d{1,4})(\p{L}*)$/u.exec(word) ?? [];
  if (digits === undefined) return undefined;
  return ending === "" || wordsFor("dayEndings").includes(ending) ? Number(digits) : undefined;
};

const isSmall = (word: string): boolean =>
  ["the", "le", "der", "den", "am", "vom", "el", "il", "feira"].includes(word) ||
  wordsFor("withinDates").includes(word);

const longest = 80;

interface Parts {
  index?: number | undefined;
  weekday?: number | undefined;
  month?: number | undefined;
  readonly numbers: number[];
}

/** Each word in its place; undefined if one is no word of a day: then the text is a title. */
const sortWords = (words: readonly string[]): Parts | undefined => {
  const parts: Parts = { numbers: [] };
  for (const [at, word] of words.entries()) {
    const next = numberOf(words[at + 1] ?? "");
    const number = numberOf(word);
    if (dayWords.includes(word)) {
      if (next !== undefined && next < 100) parts.index = next;
    } else if (number !== undefined) {
      // “2. Tag” counts days as “DAY 2” does.
      if (dayWords.includes(words[at + 1] ?? "")) parts.index = number;
      else if (!dayWords.includes(words[at - 1] ?? "")) parts.numbers.push(number);
    } else if (monthNamed(word) !== undefined && parts.month === undefined) {
      parts.month = monthNamed(word);
    } else if (weekdayNames().has(word)) parts.weekday = weekdayNames().get(word);
    // “mar. 15 juin”: the first was a day of the week.
    else if (monthNamed(word) !== undefined) parts.month = monthNamed(word);
    else if (!isSmall(word)) return undefined;
  }
  return parts;
};

/** Year, month and day of figures; of two without a month’s name the first is the day where days come first. */
const readFigures = (
  { numbers, month }: Parts,
  dayFirst: boolean,
): Pick<DayLabel, "year" | "month" | "day"> | undefined => {
  const year = numbers.find((number) => number >= 1000);
  const rest = numbers.filter((number) => number < 1000);
  if (rest.some((number) => number < 1 || number > 31) || rest.length > 2) return undefined;
  if (rest.length < 2) return { year, month, day: rest[0] };
  if (month !== undefined) return undefined;
  const isDayFirst = numbers[0] !== year && dayFirst;
  const [day, ofMonth] = isDayFirst ? rest : [rest[1], rest[0]];
  return ofMonth !== undefined && ofMonth <= 12 ? { year, month: ofMonth, day } : undefined;
};

/** Reads a label of which each word is one of a day; undefined for any other text. */
export const readDayLabel = (text: string, dayFirst: boolean): DayLabel | undefined => {
  if (text.length > longest) return undefined;
  const words = toWord(text).split("-").filter(Boolean);
  const parts = sortWords(words);
  const figures = parts && readFigures(parts, dayFirst);
  if (!figures) return undefined;
  const { index, weekday } = parts;
  // A number alone is none: it may be a row’s.
  const says = [index, weekday, figures.month].some((part) => part !== undefined);
  return says ? { ...figures, weekday, index } : undefined;
};

const pad = (part: number): string => String(part).padStart(2, "0");

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The date near `start`, or from it on, that a label means; undefined if there is none, or nothing to count from. */
export const dateOfLabel = (
  { year, month, day, weekday, index }: DayLabel,
  start: string | undefined,
): string | undefined => {
  if (year !== undefined && month !== undefined && day !== undefined)
    return readMoment(`${year}-${pad(month)}-${pad(day)}`)?.date;
  if (start === undefined) return undefined;
  if (month !== undefined && day !== undefined) {
    const from = Number(start.slice(0, 4));
    const away = (date: string): number => Math.abs(Date.parse(date) - Date.parse(start));
    return [from, from + 1, from - 1]
      .flatMap((one) => readMoment(`${one}-${pad(month)}-${pad(day)}`)?.date ?? [])
      .sort((a, b) => away(a) - away(b))[0];
  }
  if (day !== undefined || weekday !== undefined)
    return Array.from({ length: 62 }, (_, days) => addDays(start, days)).find(
      (date) =>
        (day === undefined || Number(date.slice(8)) === day) &&
        (weekday === undefined || weekdayOf(date) === weekday),
    );
  return index === undefined ? undefined : addDays(start, index - 1);
};

/** Guesses the ISO form of a date that was written another way. */
import { withoutHourWords } from "../../i18n/hour-words.ts";
import { monthNamed, wordsFor } from "../../i18n/knowledge.ts";
import { parseDate } from "../../time.ts";
import { toWord } from "./nearest.ts";

/** No date that somebody writes is longer. */
const longest = 100;

const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");

/** `11/06/2013` → `2013-06-11`; `2013-06-11 13h30` → `2013-06-11T13:30`; undefined if it cannot be guessed. */
export const suggestDate = (
  written: string,
  allowed: readonly string[] = ["day"],
): string | undefined => {
  if (written.length > longest) return undefined;
  const value = withoutHourWords(written).trim();
  const time = /(?<![T\sà])[T\sà]+(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(value);
  const words = (time ? value.slice(0, time.index) : value).trim();
  const day = suggestDay(words);
  if (day === undefined) return undefined;
  const guess = time ? `${day}T${two(time[1])}:${two(time[2])}` : day;
  const parsed = parseDate(guess, "UTC");
  return typeof parsed !== "string" && allowed.includes(parsed.precision) ? guess : undefined;
};

/** `11-de-junho-de-2013` → `11-junho-2013` */
const withoutSmallWords = (id: string): string => {
  const small = wordsFor("withinDates");
  const words = id.split("-");
  return words.filter((word) => !small.includes(word)).join("-");
};

const suggestDay = (words: string): string | undefined => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return `${iso[1] ?? ""}-${two(iso[2])}-${two(iso[3])}`;
  const european = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words);
  if (european) return `${european[3] ?? ""}-${two(european[2])}-${two(european[1])}`;
  const id = withoutSmallWords(toWord(words));
  const [, word = "", year = ""] = /^(\p{L}+)-(\d{4})$/u.exec(id) ?? [];
  const monthOnly = monthNamed(word);
  if (monthOnly !== undefined) return `${year}-${two(String(monthOnly))}`;
  const named = /(\d{1,2})(\p{L}*)-(\p{L}+)-(\d{4})$/u.exec(id);
  const [, day, ending = "", name = "", ofYear = ""] = named ?? [];
  const month = monthNamed(name);
  const isDay = ending === "" || wordsFor("dayEndings").includes(ending);
  return month === undefined || !isDay ? undefined : `${ofYear}-${two(String(month))}-${two(day)}`;
};

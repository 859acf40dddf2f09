/** Guesses the hours that were written another way. */
import { isHourSign } from "../../i18n/hour-words.ts";
import { wordsFor } from "../../i18n/knowledge.ts";
import { minutesToClock, parseClockSpan } from "../../time.ts";
import { type Reading, clockMinutes, spanOf } from "./meridiem.ts";

/** Hours that have names, in figures, and the words behind hours as signs: `10h ao meio-dia` → `10h ao 12h`, `14 Uhr 30` → `14 h 30`. */
const hoursInFigures = (written: string): string => {
  const hours = new Map([
    ...wordsFor("noon").map((name) => [name, "12h"] as const),
    ...wordsFor("midnight").map((name) => [name, "24h"] as const),
  ]);
  let text = written.toLowerCase();
  for (const [name, hour] of hours) if (name.includes("-")) text = text.replaceAll(name, hour);
  return text.replaceAll(/\p{L}+/gu, (word) => hours.get(word) ?? (isHourSign(word) ? "h" : word));
};

const reading =
  /(\d{1,2})(?:\s?(?:[:.]\s?(?=\d{2}(?!\d))|h\s?(?=\d{2}(?!\d|\s?h(?!\p{L}))))(\d{2}))?(?:\s?([ap])\.?\s?m(?!\p{L})\.?)?/gu;

/** `10–12`, `de 10h à 12h` or `10.00-midi` → `10:00–12:00`; `2–2:30 pm` → `14:00–14:30`. */
export const suggestSpan = (written: string): string | undefined => {
  const value = hoursInFigures(written.replace(/\s+/g, " ")).replace(
    // Hours and minutes of four digits: 1400.
    /(?<!\d)([01]\d|2[0-4])([0-5]\d)(?!\d)/g,
    "$1:$2",
  );
  const numbers = value.match(/\d+/g) ?? [];
  const found = [...value.matchAll(reading)];
  const count = found.reduce((sum, [, , minutes]) => sum + (minutes === undefined ? 1 : 2), 0);
  if (found.length === 0 || found.length > 2 || count !== numbers.length) return undefined;
  const [first, last] = found.map(([, hours, minutes, letter]): Reading => ({
    hours: Number(hours),
    minutes: Number(minutes ?? 0),
    letter,
  }));
  if (!first) return undefined;
  const [start, end] = last
    ? spanOf(first, last)
    : [clockMinutes(first.hours, first.minutes, first.letter)];
  const guess = `${minutesToClock(start)}–${end === undefined ? "" : minutesToClock(end)}`;
  return typeof parseClockSpan(guess) === "string" ? undefined : guess;
};

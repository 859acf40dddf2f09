/** Dates and times as spreadsheets write them. */
import { suggestDate } from "../../content/suggest/date.ts";
import { toWord } from "../../content/suggest/nearest.ts";
import { withoutHourWords } from "../../i18n/hour-words.ts";
import { monthNamed } from "../../i18n/knowledge.ts";
import { parseClockSpan } from "../../time.ts";
import { addDays, readClock } from "../clock.ts";
import { type MomentFault, readMoment, toMoment } from "../moment.ts";

/** Days of Excel: 1 is 1 January 1900, and 29 February 1900 is counted, which was none. */
const excelDate = (serial: number): string => addDays("1899-12-30", Math.floor(serial));

const isSerial = (text: string): boolean => /^[1-9]\d{4}(?:[.,]\d+)?$/.test(text);

const toNumber = (text: string): number => Number(text.replace(",", "."));

const months = [
  "jan",
  "fev feb",
  "mar maa mrt",
  "avr apr",
  "mai may mei",
  "jui jun",
  "juil jul",
  "aou aug",
  "sep",
  "oct okt",
  "nov",
  "dec dez",
];

const pad = (part: number): string => String(part).padStart(2, "0");

const toDate = (year: number, month: number, day: number): string | undefined => {
  const whole = year < 100 ? 2000 + year : year;
  return readMoment(`${whole}-${pad(month)}-${pad(day)}`)?.date;
};

const monthOf = (word: string): number => {
  const named = monthNamed(toWord(word));
  if (named !== undefined) return named;
  const start = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^juil|^jul/.test(start)) return 7;
  return 1 + months.findIndex((names) => names.split(" ").some((name) => start.startsWith(name)));
};

/** True if the days of dates come first: `31/12`; false if `12/31` occurs; undefined if nothing tells. */
export const isDayFirst = (texts: readonly string[]): boolean | undefined => {
  const pairs = texts.flatMap((text) => {
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text.trim());
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return true;
  return pairs.some(([, second]) => second > 12) ? false : undefined;
};

/** A date, whatever stands behind it: `11/06/2013`, `11 juin 2013`, `41436`; undefined if it is none. */
export const readTableDate = (written: string, dayFirst: boolean): string | undefined => {
  const text = written.trim();
  if (isSerial(text)) return excelDate(toNumber(text));
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso !== undefined) return readMoment(iso)?.date;
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text);
  if (numbers) {
    const [a = 0, b = 0, year = 0] = numbers.slice(1).map(Number);
    return dayFirst ? toDate(year, b, a) : toDate(year, a, b);
  }
  const words = /(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})/u.exec(text);
  if (words) return toDate(Number(words[3]), monthOf(words[2] ?? ""), Number(words[1]));
  const english = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  return english
    ? toDate(Number(english[3]), monthOf(english[1] ?? ""), Number(english[2]))
    : suggestDate(text, ["day", "minute"])?.slice(0, "2027-06-11".length);
};

/** Why `readTableDate` finds none. */
export const tableDateFault = (written: string): MomentFault => {
  const fault = toMoment(written);
  if (typeof fault === "string" && fault !== "unread-time") return fault;
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(written.trim()) ? "no-such-date" : "unread-time";
};

export interface TableTime {
  readonly start: number;
  readonly end: number | undefined;
}

/** The hours in a cell: `9h30`, `9:30–10:00`, `2013-06-11 09:30`, a part of a day of Excel (`0.395833`); undefined if there are none. */
export const readTableTime = (written: string): TableTime | undefined => {
  const text = withoutHourWords(written).trim();
  if (text === "") return undefined;
  if (/^(?:0|[1-9]\d{4})[.,]\d+$/.test(text))
    return { start: Math.round((toNumber(text) % 1) * 1440), end: undefined };
  const span = parseClockSpan(text);
  if (typeof span !== "string") return { start: span.start, end: span.end };
  const moment = readMoment(text.replace(/Z$|[+-]\d{2}:?\d{2}$/, ""));
  if (moment?.minutes !== undefined) return { start: moment.minutes, end: undefined };
  const halves = text.split(/[-–—]|à|to/);
  const [start, end] = halves.map(readClock);
  if (halves.length === 2 && start !== undefined && end !== undefined)
    return { start, end: end < start ? end + 1440 : end };
  const last = / (\d{1,2} ?[:hH] ?\d{0,2}(?::\d{2})? ?(?:[ap]m)?)$/i.exec(
    text.replace(/\s+/g, " "),
  )?.[1];
  const clock = readClock(text) ?? readClock(last ?? "");
  return clock === undefined ? undefined : { start: clock, end: undefined };
};

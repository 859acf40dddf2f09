/** Guesses what was meant by a span that ends before it starts. */
import { minutesToClock } from "../../time.ts";

export interface Hours {
  /** How long it would last as it is written. */
  readonly hours: number;
  /** Within one day, the likeliest first. */
  readonly fixed: readonly string[];
  /** The same span, written so that nobody takes it for a slip; undefined if it cannot be. */
  readonly overnight: string | undefined;
}

const day = 24 * 60;
const noon = day / 2;
/** Nothing is taken to begin earlier than this in the morning. */
const dawn = 6 * 60;
/** Nothing is taken to last longer than this. */
const longestDay = 10 * 60;

const print = (start: number, end: number): string =>
  `${minutesToClock(start)}–${minutesToClock(end)}`;

/**
 * The hours may be the wrong way round, or the end one of the afternoon.
 *
 *     suggestHours("14:30–14:00") // { hours: 23.5, fixed: ["14:00–14:30"], overnight: undefined }
 *     suggestHours("9h–5h") // { hours: 20, fixed: ["09:00–17:00"], overnight: "09:00–29:00" }
 */
export const suggestHours = (written: string): Hours => {
  const [start = 0, end = 0] = [...written.matchAll(/(\d{1,2})(?:\s*[:hH]\s*(\d{2}))?/g)].map(
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes ?? 0),
  );
  const hours = Math.round((end + day - start) / 6) / 10;
  // Midnight is the end of the day.
  if (end === 0) return { hours, fixed: [print(start, day)], overnight: undefined };
  const isForward = end >= dawn;
  const length = end + noon - start;
  const isAfternoon = end < noon && length > 0 && length <= longestDay;
  return {
    hours,
    fixed: [
      ...(isForward ? [print(end, start)] : []),
      ...(isAfternoon ? [print(start, end + noon)] : []),
    ],
    overnight: end < noon ? print(start, end + day) : undefined,
  };
};

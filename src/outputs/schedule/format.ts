/** How the exchange format writes times. */
import type { Hours, Span } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";

/** The length of a span in minutes, as a stopwatch tells it. */
export const minutesOf = ({ start, end }: Span): number => Math.round((+end - +start) / 60_000);

/** The longest that readers of the format take, in minutes: Giggity's parser throws at a duration of `24:00`. */
export const longest = 24 * 60 - 1;

/** The longest of what has no end, a minute less: an import tells a guess from what lasts longer than a day. */
export const longestGuess = longest - 1;

/** True of hours that the format cannot say as they are: their text must. */
export const isInexact = (hours: Hours): boolean =>
  hours.isOpenEnded === true || minutesOf(hours) > longest;

/** `01:30` for 90 minutes: a length, or the time of a day. */
export const toClock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

export const minutesOfDay = ({ hour, minute }: DateTime): number => hour * 60 + minute;

/** `en-IE` → `en` */
export const baseLanguage = (language: string): string => language.split("-")[0] ?? language;

/** `2013-06-11T14:00:00+02:00` */
export const toMoment = (at: DateTime): string => at.toISO({ suppressMilliseconds: true }) ?? "";

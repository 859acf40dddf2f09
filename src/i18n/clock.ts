import type { Locale } from "./find-locale.ts";
import { localeOf } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";

const noBreak = "\u00a0";
const hour = { timeZone: "UTC", hour: "numeric" } as const;

/** Clock times in a language's own figures: “13 h 30”. */
const ownClock =
  ({ time, fullHour }: NonNullable<Locale["clock"]>): ((minutes: number) => string) =>
  (minutes) => {
    const rest = minutes % 60;
    return (rest === 0 ? fullHour : time)
      .replace("{hour}", String(Math.floor(minutes / 60)))
      .replace("{minute}", String(rest).padStart(2, "0"));
  };

/** Hours that a language has a word for, by their minutes. */
const named = (names: Locale["hourNames"] = {}): Map<number, string> =>
  new Map(Object.entries(names).map(([hour, name]) => [Number(hour) * 60, name]));

/** Where a tag asks for 24 hours, `Intl` writes “09:30”; where a language has them by itself, “9:30”. */
const hourOf = (language: string, written: string): string =>
  language.includes("-u-hc-") ? written.replace(/^0(?=\d)/, "") : written;

/** Clock times as `Intl` has them, but without the minutes of a full hour where hours go to twelve: “2 PM”. */
const intlClock = (language: string, hasTwelveHours: boolean): ((minutes: number) => string) => {
  const precise = new Intl.DateTimeFormat(language, { ...hour, minute: "2-digit" });
  const full = new Intl.DateTimeFormat(language, hour);
  return (minutes) =>
    hourOf(
      language,
      (hasTwelveHours && minutes % 60 === 0 ? full : precise).format(minutes * 60_000),
    ).replaceAll(" ", noBreak);
};

/** True where an hour of the afternoon is written as one of twelve. */
export const countsToTwelve = (language: string): boolean =>
  new Intl.DateTimeFormat(language, hour).resolvedOptions().hour12 === true;

/** The figure that an hour is written with: 1 of 13, where hours go to twelve. */
export const hourFigure = (language: string): ((hours: number) => number) =>
  countsToTwelve(language) ? (hours) => hours % 12 || 12 : (hours) => hours;

/** Writes a clock time, given in minutes from midnight, without a place to break: `810` → “13 h 30”, “1:30 PM”; `720` → “noon”. */
export const clock = oncePerLanguage((language) => {
  const hasTwelveHours = countsToTwelve(language);
  const { clock: own, hourNames, twelveHourNames } = localeOf(language);
  const write = own ? ownClock(own) : intlClock(language, hasTwelveHours);
  const written = named(hasTwelveHours ? { ...hourNames, ...twelveHourNames } : hourNames);
  return (minutes: number): string => {
    const known = written.get(minutes);
    if (known !== undefined) return known;
    const fresh = write(minutes);
    written.set(minutes, fresh);
    return fresh;
  };
});

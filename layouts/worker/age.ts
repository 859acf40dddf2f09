/** The words above a page that is shown as it was kept. */
import { calendar } from "../../src/i18n/calendar.ts";
import { clock } from "../../src/i18n/clock.ts";
import { keptBand } from "../../src/outputs/kept-band.ts";
import type { WorkerSettings, PathLocale } from "../../src/outputs/worker-settings.ts";

const day = 86_400_000;
const minute = 60_000;

/** What clock and calendar of a zone show at a moment, both in milliseconds since 1970. */
const localTime = (at: number, timeZone: string): number => {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
};

/**
 * Fills in the date and time of `at`, in the place's zone and language; the year only if it is not
 * that of `now`. “Version du {date}, {time}” is “Version du 10 juin, 18 h 40”.
 */
export const tellAge = (
  words: string,
  at: number,
  now: number,
  {
    language,
    timezone,
    clock: hours = language,
  }: Pick<PathLocale, "language" | "timezone" | "clock">,
): string => {
  const local = localTime(at, timezone);
  const isThisYear =
    new Date(local).getUTCFullYear() === new Date(localTime(now, timezone)).getUTCFullYear();
  const write = calendar(language);
  const date = isThisYear ? write.dayMonth(local) : write.shortDate(local);
  const time = clock(hours)((local % day) / minute);
  return words.replace("{date}", date).replace("{time}", time);
};

/** The place that a path belongs to: `/2013-open-data/themes/` to its event. */
export const placeOf = (places: WorkerSettings["places"], path: string): PathLocale | undefined =>
  places.find((place) => path.startsWith(place.path));

/** The language that a page names: `<html lang="fr">`. */
export const languageOf = (page: string): string | undefined =>
  /<html\s[^>]*?\blang="([\w-]+)"/.exec(page)?.[1];

/** The page with a band at its top; a text that is no page stays as it is. */
export const withBand = (page: string, text: string): string =>
  page.replace(/<body[^>]*>/, (body) => body + keptBand(text).markup);

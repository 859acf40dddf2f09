import { clockToInstant } from "../time.ts";
import { addDays, minutesSince } from "./clock.ts";
import type { Moment } from "./moment.ts";
import type { SessionTime } from "./programme.ts";

export interface Moments {
  readonly start: Moment | undefined;
  readonly end: Moment | undefined;
}

/** What starts before belongs to the evening that came before, if there was one. */
const morning = 4 * 60;

/** A moment by the clock of a zone: its date, and minutes from its midnight. */
export const localMoment = (
  moment: Moment,
  zone: string,
): { readonly date: string; readonly minutes: number } | undefined => {
  if (moment.minutes === undefined) return undefined;
  const since =
    moment.instant === undefined ? moment.minutes : minutesSince(moment.date, moment.instant, zone);
  const days = Math.floor(since / 1440);
  return { date: addDays(moment.date, days), minutes: since - days * 1440 };
};

/** Gives moments to days where a source has no days of its own: the small hours to the day before, if that has an evening. */
export const placeMoments = (
  all: readonly Moments[],
  zone: string,
): readonly (SessionTime | undefined)[] => {
  const starts = all.map(({ start }) => start && localMoment(start, zone));
  const evenings = new Set(starts.flatMap((at) => (at && at.minutes >= 18 * 60 ? [at.date] : [])));
  return all.map(({ end }, i): SessionTime | undefined => {
    const start = starts[i];
    if (!start) return undefined;
    const before = addDays(start.date, -1);
    const isNight = start.minutes < morning && evenings.has(before);
    const date = isNight ? before : start.date;
    const minutes = start.minutes + (isNight ? 1440 : 0);
    const last = end && localMoment(end, zone);
    if (!last) return { date, start: minutes, end: undefined };
    return {
      date,
      start: minutes,
      end: last.minutes + (Date.parse(last.date) - Date.parse(date)) / 60_000,
    };
  });
};

/** True if the clock shows that time on that day: it is skipped where clocks go forward. */
export const isClockTime = (date: string, minutes: number, zone: string): boolean =>
  clockToInstant(date, minutes, zone) !== undefined;

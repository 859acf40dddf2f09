/** Where one day of a programme ends and the next begins: apps put what starts before that hour into the day before. */
import type { TimedEntry } from "../../site/dated.ts";
import type { Day, Span } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";

/** A day with what is in its file. */
export interface DayEntries {
  readonly day: Day;
  readonly entries: readonly TimedEntry[];
}

/** The hour of most schedules, in minutes: few start anything then. */
const usual = 4 * 60;

const clock = ({ hour, minute }: DateTime): number => hour * 60 + minute;

/**
 * The clock reading, in minutes, at which days change: after all that starts past midnight, and not
 * after the first thing of a morning. Undefined if a night lasts longer than another's morning allows.
 */
const changeOf = (days: readonly DayEntries[]): number | undefined => {
  let lastOfNight = -1;
  let firstOfDay = 1440;
  for (const { day, entries } of days)
    for (const { start } of entries.map(({ span }) => span)) {
      if (start.toISODate() === day.id) firstOfDay = Math.min(firstOfDay, clock(start));
      else lastOfNight = Math.max(lastOfNight, clock(start));
    }
  if (lastOfNight < usual && usual <= firstOfDay) return usual;
  return lastOfNight < firstOfDay ? firstOfDay : undefined;
};

const at = (date: DateTime, minutes: number): DateTime =>
  date.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

/** From the first start to the last end; a day of which nothing is known is its date. */
const extent = ({ day, entries }: DayEntries): Span => ({
  start: entries.map(({ span }) => span.start).sort((a, b) => +a - +b)[0] ?? day.date,
  end: entries.map(({ span }) => span.end).sort((a, b) => +b - +a)[0] ?? day.date.plus({ days: 1 }),
});

/** The days in their order, each with its [start, end). */
export const dayBounds = (
  days: readonly DayEntries[],
): readonly (DayEntries & { readonly bounds: Span })[] => {
  const change = changeOf(days);
  return days.map((one) => {
    const { date } = one.day;
    const bounds =
      change === undefined
        ? extent(one)
        : { start: at(date, change), end: at(date.plus({ days: 1 }), change) };
    return { ...one, bounds };
  });
};

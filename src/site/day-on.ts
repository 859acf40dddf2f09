/** Which day is on: that of the calendar, but that the one before lasts into the night as long as something of it does. */
import type { DateTime } from "../time.ts";
import { takesPlace } from "./entries.ts";
import type { Day, Span } from "./model.ts";

const midnightAfter = ({ date }: Day): DateTime => date.startOf("day").plus({ days: 1 });

const earliest = (moments: readonly DateTime[]): DateTime | undefined =>
  moments.toSorted((a, b) => a.toMillis() - b.toMillis())[0];

const latest = (moments: readonly DateTime[]): DateTime | undefined =>
  moments.toSorted((a, b) => b.toMillis() - a.toMillis())[0];

/** From the first to the last that takes place on a day; all of it where no hour is known, undefined where all is off. */
export const hoursOn = (day: Day): Span | undefined => {
  const on = day.slots.filter(takesPlace);
  if (on.length === 0 && day.slots.length > 0) return undefined;
  const spans = on.flatMap(({ span }) => (span ? [span] : []));
  return {
    start: earliest(spans.map(({ start }) => start)) ?? day.date.startOf("day"),
    end: latest(spans.map(({ end }) => end)) ?? midnightAfter(day),
  };
};

/** Until when a day is on: its midnight, or its last end if the next has not begun by then. */
const endOf = (day: Day, next: Day | undefined): DateTime => {
  const midnight = midnightAfter(day);
  const end = hoursOn(day)?.end ?? midnight;
  const first = next && hoursOn(next)?.start;
  const last = first && first < end ? first : end;
  return last > midnight ? last : midnight;
};

/** From when until when one of several days is on; no two are. */
export const whenOn = (
  day: Day,
  days: readonly Day[],
): { readonly from: DateTime; readonly until: DateTime } => {
  const i = days.indexOf(day);
  const before = days[i - 1];
  const midnight = day.date.startOf("day");
  const night = before && endOf(before, day);
  return { from: night && night > midnight ? night : midnight, until: endOf(day, days[i + 1]) };
};

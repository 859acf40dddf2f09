/** The days of a programme: those that have a file, and those that everything has moved away from. */
import { TBA } from "../site/model.ts";
import type { EventContent } from "./content.ts";

/** As much of a date as another one says: `2027-03-27` by `2027-03` is `2027-03`. */
const asMuch = (date: string, other: string): string => date.slice(0, Math.min(other.length, 10));

const isWithin = (date: string, { event: { partial: known } }: EventContent): boolean => {
  const { start, end } = known;
  if (start === undefined || start === TBA) return false;
  if (asMuch(date, start) < start.slice(0, 10)) return false;
  return end === undefined || end === TBA || asMuch(date, end) <= end.slice(0, 10);
};

/**
 * The dates of an event's programme, in order. A day that nothing is on any more keeps its page, with
 * pointers to where things went, as long as it is one of the event's.
 */
export const programmeDates = (event: EventContent): readonly string[] => {
  if (event.days.length === 0) return [];
  const left = event.days
    .flatMap(({ slots }) => slots)
    .flatMap(({ partial: { previously = [], sessions = [] } }) => [
      ...previously,
      ...sessions.flatMap((one) => (typeof one === "string" ? [] : one.previously)),
    ])
    .flatMap(({ date }) => (date !== undefined && isWithin(date, event) ? [date] : []));
  return [...new Set([...event.days.map(({ id }) => id), ...left])].sort();
};

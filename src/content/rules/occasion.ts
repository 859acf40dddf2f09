/** When an event or a session takes place, as far as that is known: what deadlines are compared with. */
import { type DateTime, isMidnight, lastDay } from "../../time.ts";
import { placementsOf, toEnd, toHours, toStart, type TimedSlot } from "../timing.ts";
import type { EventScope } from "./scope.ts";

export interface Occasion {
  readonly of: "event" | "session";
  /** Undefined: not known. */
  readonly start: DateTime | undefined;
  readonly end: DateTime | undefined;
}

const unknown = { start: undefined, end: undefined };

const latest = (times: readonly (DateTime | undefined)[]): DateTime | undefined =>
  times.reduce((last, at) => (last === undefined || (at && at > last) ? at : last), undefined);

/**
 * From the event's own dates, and where one of them is open, from its programme. Of a month all days may be meant.
 * Of an event that is postponed, or whose dates are wrong, nothing is known.
 */
export const occasionOf = ({ event, zone, period }: EventScope): Occasion => {
  const { partial: known } = event.event;
  const isWrong = known.start === undefined || known.end === undefined;
  if (isWrong || known.status === "postponed") return { of: "event", ...unknown };
  const days = event.days.map(({ id }) => id).sort();
  const written = toEnd(known.end, zone);
  const end = written ?? latest([period?.end, toEnd(days.at(-1), zone)]);
  const start = toStart(known.start, zone) ?? toStart(days[0], zone);
  // The end is before the start, which is reported.
  if (start && end && end < start) return { of: "event", ...unknown };
  return { of: "event", start, end };
};

/** When each session of the programme takes place. */
export const sessionOccasions = ({ slots, zone }: EventScope): ReadonlyMap<string, Occasion> =>
  new Map(
    slots.flatMap((slot) =>
      placementsOf(slot.data).map(({ session, time }) => {
        const span = (time && toHours(slot.day.id, time, zone)) ?? slot.span ?? dayOf(slot, zone);
        return [session, { of: "session", ...span }] as const;
      }),
    ),
  );

/** Of a slot whose hours are not known, its day is. */
const dayOf = ({ day }: TimedSlot, zone: string) => ({
  start: toStart(day.id, zone),
  end: toEnd(day.id, zone),
});

/** An end as organisers write it: `2027-03-28 18:00`; of one at midnight, the day before. */
export const printEnd = (end: DateTime): string =>
  isMidnight(end) ? (lastDay(end).toISODate() ?? "") : end.toFormat("yyyy-MM-dd HH:mm");

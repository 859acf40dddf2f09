import type { DateTime } from "../time.ts";
import { whenOn } from "./day-on.ts";
import type { Day, Event } from "./model.ts";

/** Which of several days a programme opens with: the one that is on, else the first; undefined of one that has no several. */
export const openedDay = ({ days }: Pick<Event, "days">, now: DateTime): Day | undefined => {
  if (days.length < 2) return undefined;
  const on = days.find((day) => {
    const { from, until } = whenOn(day, days);
    return from <= now && now < until;
  });
  return on ?? days[0];
};

import type { DateTime } from "../time.ts";
import type { Day, Event } from "./model.ts";

/** Which of several days a programme opens with: today, else the first; undefined of one that has no several. */
export const openedDay = (
  { days, timezone }: Pick<Event, "days" | "timezone">,
  now: DateTime,
): Day | undefined => {
  if (days.length < 2) return undefined;
  const today = now.setZone(timezone).toISODate();
  return days.find(({ date }) => date.toISODate() === today) ?? days[0];
};

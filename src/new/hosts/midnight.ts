import { DateTime } from "../../time.ts";

const day = 24 * 60;

/** Not at the full hour, at which GitHub’s clock is late. */
const minutesAfter = 7;

/**
 * The moment of UTC, as cron writes it, that is shortly after midnight in a zone all year round: where summer has an
 * hour of its own, between one and two then.
 *
 *     afterMidnight("Europe/Paris") // "7 23 * * *"
 */
export const afterMidnight = (zone: string): string => {
  const offsets = ["2027-01-15", "2027-07-15"].map(
    (date) => DateTime.fromISO(date, { zone }).offset,
  );
  const minute = (2 * day - Math.min(...offsets) + minutesAfter) % day;
  return `${minute % 60} ${Math.floor(minute / 60)} * * *`;
};

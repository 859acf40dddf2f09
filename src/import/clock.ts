/** Times as other systems write them. */
import { DateTime, isZone } from "../time.ts";

/** A year, in minutes. */
const longest = 366 * 1440;

/**
 * A length in minutes; undefined if it is none, or more than a year.
 *
 *     readDuration("1:05") // 65
 *     readDuration("PT45M") // 45
 *     readDuration("1h30") // 90
 */
export const readDuration = (written: string | number): number | undefined => {
  const minutes = toMinutes(String(written).trim());
  return minutes === undefined || minutes > longest ? undefined : minutes;
};

const toMinutes = (text: string): number | undefined => {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.round(Number(text));
  const iso = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(text);
  if (iso && text.length > 2) {
    const [weeks, days, hours, minutes] = iso.slice(1).map((part) => Number(part || 0));
    return (weeks ?? 0) * 10080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
  }
  const clock = /^(\d{1,3})\s*[:hH]\s*([0-5]\d)?(?::\d{2})?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  const words = /^(\d+)\s*(?:min|mn|minutes?|')\.?$/i.exec(text);
  return words ? Number(words[1]) : undefined;
};

/**
 * A clock reading in minutes from midnight; undefined if it is none.
 *
 *     readClock("13h30") // 810
 *     readClock("1:30 PM") // 810
 *     readClock("09:00:00") // 540
 */
export const readClock = (text: string): number | undefined => {
  const match = /^(\d{1,2})(?: ?[:.hH] ?(\d{2})?)?(?::\d{2})? ?([ap])?\.? ?(?:m\.?)?$/i.exec(
    text.trim().replace(/\s+/g, " "),
  );
  const [, hours, minutes = "0", half] = match ?? [];
  if (hours === undefined || !/[:.hapm]/i.test(text)) return undefined;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour > 35 || Number(minutes) > 59 ? undefined : hour * 60 + Number(minutes);
};

/** Minutes between the midnight of a date and what the clock of a zone shows at an instant. */
export const minutesSince = (date: string, instant: number, zone: string): number => {
  const at = DateTime.fromMillis(instant, { zone });
  const local = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
  return Math.round((local - Date.parse(`${date}T00:00:00Z`)) / 60_000);
};

/** `2013-06-11` and 1 → `2013-06-12` */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Minutes east of Greenwich that a zone has at an instant. */
export const offsetAt = (zone: string, instant: number): number =>
  DateTime.fromMillis(instant, { zone }).offset;

export { isZone };
export { readMoment } from "./moment.ts";

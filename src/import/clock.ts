/** Times as other systems write them. */
import { DateTime, isZone } from "../time.ts";

/**
 * A length in minutes; undefined if it is none.
 *
 *     readDuration("1:05") // 65
 *     readDuration("PT45M") // 45
 *     readDuration("1h30") // 90
 */
export const readDuration = (written: string | number): number | undefined => {
  const text = String(written).trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.round(Number(text));
  const iso = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(text);
  if (iso && text.length > 2) {
    const [weeks, days, hours, minutes] = iso.slice(1).map((part) => Number(part || 0));
    return (weeks ?? 0) * 10080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
  }
  const clock = /^(\d{1,3})\s*[:hH]\s*(\d{2})?(?::\d{2})?$/.exec(text);
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

/** A moment: with an offset an instant, without one a reading of the clock wherever it is. */
export interface Moment {
  readonly date: string;
  /** Undefined: a date alone. */
  readonly minutes: number | undefined;
  /** Milliseconds since 1970, if it has an offset. */
  readonly instant: number | undefined;
  /** Minutes east of Greenwich, if it has an offset; of `Z`, undefined: it tells no place. */
  readonly offset: number | undefined;
}

const momentPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads `2013-06-11`, `2013-06-11T13:30`, `2013-06-11 13:30:00+02:00`; undefined if it is none. */
export const readMoment = (text: string): Moment | undefined => {
  const match = momentPattern.exec(text.trim());
  const [, date = "", hour, minute, offset] = match ?? [];
  if (!match || !DateTime.fromISO(date, { zone: "UTC" }).isValid) return undefined;
  if (hour === undefined || minute === undefined)
    return { date, minutes: undefined, instant: undefined, offset: undefined };
  const minutes = Number(hour) * 60 + Number(minute);
  if (Number(hour) > 24 || Number(minute) > 59) return undefined;
  if (offset === undefined) return { date, minutes, instant: undefined, offset: undefined };
  const [, sign, hours = "0", rest = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const east = (Number(hours) * 60 + Number(rest)) * (sign === "-" ? -1 : 1);
  const instant = Date.parse(`${date}T00:00:00Z`) + (minutes - east) * 60_000;
  return { date, minutes, instant, offset: /z/i.test(offset) ? undefined : east };
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

/** The one door for dates and times of other systems: a valid moment, or a reason. */
import { DateTime } from "../time.ts";

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

/** Why a text is no moment. Each is the key of what a report says. */
export type MomentFault =
  /** Nothing is written, or a word for what is not yet known: `TBA`. */
  | "no-time"
  /** Written in a form that is none of ours. */
  | "unread-time"
  /** `2027-02-30` */
  | "no-such-date"
  /** `25:00` */
  | "no-such-hour";

/** ISO 8601 with its signs, and without them as in RFC 5545 §3.3.4 and §3.3.5. */
const forms = [
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i,
  /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i,
] as const;

const unknown = /^(?:tb[acd]|t\.b\.[acd]\.|n\/a|à (?:confirmer|définir|venir|préciser)|[-–—?]+)$/i;

/** The date of a year, month and day; undefined if there is none, or none at which an event could be. */
const toDate = (year: string, month: string, day: string): string | undefined => {
  const date = `${year}-${month}-${day}`;
  const isUsable = year >= "1000" && year < "9999";
  return isUsable && DateTime.fromISO(date, { zone: "UTC" }).isValid ? date : undefined;
};

/** Minutes from midnight; undefined if no clock shows it. A day ends at its 24:00, a minute may have 61 seconds. */
const toMinutes = (hour: string, minute: string, second: string): number | undefined => {
  const isClock = hour <= "23" && minute <= "59" && second <= "60";
  const isEnd = hour === "24" && minute === "00" && second === "00";
  return isClock || isEnd ? Number(hour) * 60 + Number(minute) : undefined;
};

/** `+02:00` → 120, `Z` → 0; undefined if no place on Earth is that far away. */
const toOffset = (written: string): number | undefined => {
  const [, sign, hours = "00", minutes = "00"] = /^([+-])(\d{2}):?(\d{2})$/.exec(written) ?? [];
  if (hours > "14" || minutes > "59") return undefined;
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
};

/**
 * Reads a date or a moment; what it is not is the reason.
 *
 *     toMoment("20270612T140000Z") // { date: "2027-06-12", minutes: 840, instant: … }
 *     toMoment("2027-02-30") // "no-such-date"
 *     toMoment("13 March 2027") // "unread-time"
 */
export const toMoment = (written: string): Moment | MomentFault => {
  const text = written.trim();
  if (text === "" || unknown.test(text)) return "no-time";
  const match = forms.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return "unread-time";
  const [, year = "", month = "", day = "", hour, minute = "", second = "00", zone] = match;
  const date = toDate(year, month, day);
  if (date === undefined) return "no-such-date";
  if (hour === undefined)
    return { date, minutes: undefined, instant: undefined, offset: undefined };
  const minutes = toMinutes(hour, minute, second);
  const east = toOffset(zone ?? "");
  if (minutes === undefined || east === undefined) return "no-such-hour";
  if (zone === undefined) return { date, minutes, instant: undefined, offset: undefined };
  const instant = Date.parse(`${date}T00:00:00Z`) + (minutes - east) * 60_000;
  return { date, minutes, instant, offset: /z/i.test(zone) ? undefined : east };
};

/** The same where a reason is not asked for: undefined. */
export const readMoment = (written: string): Moment | undefined => {
  const moment = toMoment(written);
  return typeof moment === "string" ? undefined : moment;
};

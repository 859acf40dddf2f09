/** The one door to Luxon. Times are local to an event, zones are IANA names; nothing here reads the clock. */
import { DateTime, IANAZone } from "luxon";

export { DateTime };

const dayLength = 86_400_000;

/** A zone that knows its offset on most days: asking for it anew at each moment takes a tenth of a build's time. */
class Zone extends IANAZone {
  readonly #offsets = new Map<number, number | undefined>();

  override offset(at: number): number {
    const date = Math.floor(at / dayLength);
    if (!this.#offsets.has(date)) this.#offsets.set(date, this.#offsetOfDay(date));
    return this.#offsets.get(date) ?? super.offset(at);
  }

  /** Undefined for a day (of UTC) on which the clocks change. */
  #offsetOfDay(date: number): number | undefined {
    const offset = super.offset(date * dayLength);
    return offset === super.offset((date + 1) * dayLength) ? offset : undefined;
  }
}

const zones = new Map<string, Zone>();

const zoneOf = (name: string): Zone | "UTC" => {
  if (name === "UTC") return name;
  const zone = zones.get(name) ?? new Zone(name);
  zones.set(name, zone);
  return zone;
};

/** True for a zone that can be computed with: `isZone("Europe/Paris")`. */
export const isZone = (name: string): boolean =>
  name === "UTC" || (/^[A-Z].*\/[A-Z]/.test(name) && IANAZone.isValidZone(name));

/** The names of the zones of this machine, for suggestions. */
export const zoneNames = (): readonly string[] => ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** An instant to the second, in UTC: `2013-06-11T11:30:00Z` (RFC 3339). */
export const toUtc = (at: DateTime): string =>
  `${new Date(at.toMillis()).toISOString().slice(0, 19)}Z`;

/** A clock reading of a day, in minutes from its midnight; more than 1,440 is the morning after. */
export interface ClockSpan {
  readonly start: number;
  /** Undefined for `19h–`. Not before `start`: past midnight it is over 1,440. */
  readonly end: number | undefined;
}

export type ClockFault = "form" | "hours" | "minutes" | "equal" | "order" | "backwards";

/** The longest that something lasts in one night, in minutes: from an afternoon to the small hours. */
export const longestNight = 14 * 60;

const clock = String.raw`(\d{1,2})(?: ?[:hH] ?(\d{2}))? ?[hH]?`;
const spanPattern = new RegExp(String.raw`^${clock} ?(?:-|–|—|à|a) ?(?:${clock})?$`, "u");

const clockToMinutes = (hours: string, minutes: string | undefined): number | ClockFault => {
  if (Number(hours) > 35) return "hours";
  if (Number(minutes ?? 0) > 59) return "minutes";
  return Number(hours) * 60 + Number(minutes ?? 0);
};

/**
 * Reads a span as written on a poster; a fault is returned, not thrown.
 *
 *     parseClockSpan("13h30–14h") // { start: 810, end: 840 }
 *     parseClockSpan("22:00–1:00") // { start: 1320, end: 1500 }
 *     parseClockSpan("19h–") // { start: 1140, end: undefined }
 *     parseClockSpan("14:30–14:00") // "backwards"
 */
export const parseClockSpan = (text: string): ClockSpan | ClockFault => {
  const match = spanPattern.exec(text.trim().replace(/\s+/g, " "));
  const [, startHours, startMinutes, endHours, endMinutes] = match ?? [];
  if (startHours === undefined) return "form";
  if (!/[:h]/i.test(text)) return "form";
  const start = clockToMinutes(startHours, startMinutes);
  if (typeof start === "string") return start;
  if (endHours === undefined) return { start, end: undefined };
  const end = clockToMinutes(endHours, endMinutes);
  if (typeof end === "string") return end;
  const after = end < start ? end + 1440 : end;
  if (after === start) return "equal";
  // 26:00–1:00 begins after the midnight that it should run past.
  if (after < start) return "order";
  return end < start && after - start >= longestNight ? "backwards" : { start, end: after };
};

/** `810` → `13:30`; the hours go on after midnight: `1500` → `25:00`. */
export const minutesToClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The instant of a local time, the first one if the hour occurs twice; undefined if it does not exist that day. */
const localToInstant = (local: DateTime): DateTime | undefined => local.getPossibleOffsets()[0];

/**
 * The instant of a clock reading of a day. Undefined in the hour that is skipped when clocks go forward:
 * Luxon would silently move it, so the result is compared with what was asked.
 */
export const clockToInstant = (
  date: string,
  minutes: number,
  zone: string,
): DateTime | undefined => {
  const name = `${date} ${minutes} ${zone}`;
  if (!instants.has(name)) instants.set(name, findInstant(date, minutes, zone));
  return instants.get(name);
};

// A programme has few different times, each asked for often, and finding the offset of one is slow.
const instants = new Map<string, DateTime | undefined>();

const findInstant = (date: string, minutes: number, zone: string): DateTime | undefined => {
  const midnight = new Date(Date.parse(date) + Math.floor(minutes / 1440) * dayLength);
  const [year, month, day] = [
    midnight.getUTCFullYear(),
    midnight.getUTCMonth() + 1,
    midnight.getUTCDate(),
  ];
  const hour = Math.floor((minutes % 1440) / 60);
  const minute = minutes % 60;
  const at = localToInstant(
    DateTime.fromObject({ year, month, day, hour, minute }, { zone: zoneOf(zone) }),
  );
  if (at?.hour === hour && at.minute === minute && at.day === day) return at;
  // Where clocks go forward at midnight, a day still ends at its 24:00.
  return minutes === 1440 ? at?.startOf("day") : undefined;
};

/** A date as precisely as it was written. `at` is the first instant of the minute, day or month. */
export interface ParsedDate {
  readonly precision: "minute" | "day" | "month";
  readonly at: DateTime;
}

export type DateFault = "form" | "no-such-date" | "no-such-time" | "gap";

const datePattern =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?)?$/;

/**
 * Reads `2028-03`, `2013-06-11`, `2013-06-11T13:30` or the same with its own offset, which is converted to `zone`.
 * A fault is returned, not thrown.
 */
export const parseDate = (text: string, zone: string): ParsedDate | DateFault => {
  const match = datePattern.exec(text);
  if (!match) return "form";
  const [, year, month, day, hour, minute, second, offset] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  if (!DateTime.fromObject(date, { zone: "UTC" }).isValid) return "no-such-date";
  if (hour === undefined) {
    // Where clocks go forward at midnight, the day begins at 01:00.
    const at = DateTime.fromObject(date, { zone: zoneOf(zone) }).startOf("day");
    return { precision: day === undefined ? "month" : "day", at };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return "no-such-time";
  if (offset !== undefined) {
    const [, hours = "0", minutes = "0"] = /^[+-](\d{2}):?(\d{2})$/.exec(offset) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59) return "no-such-time";
    const at = DateTime.fromISO(text, { zone: zoneOf(zone) });
    return at.isValid ? { precision: "minute", at } : "no-such-time";
  }
  const at = clockToInstant(text.slice(0, 10), Number(hour) * 60 + Number(minute), zone);
  return at ? { precision: "minute", at: at.set({ second: Number(second ?? 0) }) } : "gap";
};

/** The first instant after a date: of the next minute's beginning for a minute itself, of the next day or month. */
export const endOfDate = ({ precision, at }: ParsedDate): DateTime =>
  precision === "minute"
    ? at
    : at
        .startOf(precision)
        .plus({ [precision]: 1 })
        .startOf("day");

/** True for a language tag of two or three letters, whatever follows: `fr`, `pt-BR`, not `french`. */
export const isLanguageTag = (name: string): boolean => {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(name) && Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
};

/** Nobody takes an hour before this one for the afternoon's. */
const endOfNight = 6;

/**
 * True of an end that its hour alone does not tell: on the day after the start, and not in the night between.
 *
 *     isNextDay(saturday at 9:00, sunday at 9:00) // true
 *     isNextDay(saturday at 9:00, sunday at 2:00) // false
 */
export const isNextDay = (start: DateTime, end: DateTime): boolean => {
  const minutes = (+end - +start) / 60_000;
  if (end.minus(1).hasSame(start, "day")) return isMidnight(start) && isMidnight(end);
  return minutes >= 24 * 60 || (minutes > longestNight && end.hour >= endOfNight);
};

/** True at the first instant of a day, which what ends there does not reach. */
export const isMidnight = ({ hour, minute }: DateTime): boolean => hour === 0 && minute === 0;

/** The last day of something that ends at midnight: `2027-02-13T00:00` → 12 February. */
export const lastDay = (at: DateTime): DateTime => (isMidnight(at) ? at.minus({ minutes: 1 }) : at);

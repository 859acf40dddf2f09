/** Moments as iCalendar writes them: RFC 5545 §3.3.4 and §3.3.5. */
import { knownEnd } from "../../site/hours.ts";
import type { Hours } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import { line, type Lines } from "./content-line.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** `20130611` */
export const toDate = ({ year, month, day }: DateTime): string =>
  `${String(year).padStart(4, "0")}${two(month)}${two(day)}`;

const toLocal = (at: DateTime): string =>
  `${toDate(at)}T${two(at.hour)}${two(at.minute)}${two(at.second)}`;

/** Makes something once per moment: a programme has few, and zones are slow to ask. */
const oncePerMoment = (make: (at: DateTime) => string): ((at: DateTime) => string) => {
  const made = new Map<string, string>();
  return (at) => {
    const key = `${at.zoneName} ${at.toMillis()}`;
    const known = made.get(key) ?? make(at);
    made.set(key, known);
    return known;
  };
};

/** `20130611T113000Z` */
export const toUtcTime = oncePerMoment((at) => `${toLocal(at.toUTC())}Z`);

/** True in an hour that occurs twice: a local time means the first (RFC 5545 §3.3.5), but not to all readers. */
const isAmbiguous = (at: DateTime): boolean => at.getPossibleOffsets().length > 1;

const zoned = oncePerMoment((at) =>
  at.zoneName === null || at.zoneName === "UTC" || isAmbiguous(at)
    ? `:${toUtcTime(at)}`
    : `;TZID=${at.zoneName}:${toLocal(at)}`,
);

/** A moment in its zone, so that it stays at its hour if the zone's rules change; in UTC where that says it best. */
export const momentLine = (name: string, at: DateTime): Lines => `${name}${zoned(at)}\r\n`;

/** From when to when; of an open end there is none (RFC 5545 §3.6.1 allows a start alone). */
export const hoursLines = (hours: Hours): Lines => {
  const end = knownEnd(hours);
  return momentLine("DTSTART", hours.start) + (end ? momentLine("DTEND", end) : "");
};

/** A whole day: `DTSTART;VALUE=DATE:20280310`. */
export const dateLine = (name: string, at: DateTime): Lines =>
  line(`${name};VALUE=DATE`, toDate(at));

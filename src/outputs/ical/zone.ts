/** A zone as a calendar carries it: RFC 5545 §3.6.5. */
import type { Span } from "../../site/model.ts";
import { DateTime } from "../../time.ts";
import { component, line, type Lines } from "./content-line.ts";
import { toDate } from "./moment.ts";

const minute = 60_000;
const day = 1440 * minute;

/** `+0530`; seconds, which old zones have, only where there are some. */
const toOffset = (minutes: number): string => {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const digits = (s > 0 ? [h, m, s] : [h, m]).map((part) => String(part).padStart(2, "0"));
  return (minutes < 0 ? "-" : "+") + digits.join("");
};

/** The first instant in (from, to] at which the offset is no longer that of `from`, to the minute. */
const changeBetween = (zone: string, from: number, to: number): number => {
  const offsetAt = (instant: number): number => DateTime.fromMillis(instant, { zone }).offset;
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/** From one change of a zone's offset to the next. */
const observance = (at: DateTime, offsetBefore: number): Lines => {
  // The onset is told by the clock that held until then.
  const onset = at.toUTC().plus({ minutes: offsetBefore });
  return component(
    at.isInDST ? "DAYLIGHT" : "STANDARD",
    line("DTSTART", `${toDate(onset)}T${onset.toFormat("HHmmss")}`),
    line("TZOFFSETFROM", toOffset(offsetBefore)),
    line("TZOFFSETTO", toOffset(at.offset)),
  );
};

const zoneOfYears = (zone: string, first: number, last: number): Lines => {
  let at = DateTime.fromObject({ year: first }, { zone });
  const end = DateTime.fromObject({ year: last + 1 }, { zone }).toMillis();
  const observances = [observance(at, at.offset)];
  // Clocks do not change twice within a day.
  for (let from = at.toMillis(); from < end; from += day) {
    const next = DateTime.fromMillis(from + day, { zone });
    if (next.offset === at.offset) continue;
    const change = DateTime.fromMillis(changeBetween(zone, from, next.toMillis()), { zone });
    observances.push(observance(change, at.offset));
    at = change;
  }
  return component("VTIMEZONE", line("TZID", zone), ...observances);
};

const known = new Map<string, Lines>();

/**
 * The component of a zone with every change of its clocks in the years of a span: those that
 * happened, not those that today's rule would have made. Empty for UTC, which needs none.
 */
export const zoneComponent = (zone: string, { start, end }: Span): Lines => {
  if (zone === "UTC") return "";
  const [first, last] = [start.setZone(zone).year, end.setZone(zone).year];
  const key = `${zone} ${first} ${last}`;
  const made = known.get(key) ?? zoneOfYears(zone, first, last);
  known.set(key, made);
  return made;
};

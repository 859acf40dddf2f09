/** Dates as https://schema.org/DateTime wants them, as precise as they are known and no more. */
import type { PartialDate } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";

// The slots of a day begin at few different instants, and writing one is slow.
const written = new WeakMap<DateTime, string>();

/** `2027-03-27T10:00+01:00` */
export const moment = (at: DateTime): string => {
  const known =
    written.get(at) ?? at.toISO({ suppressSeconds: true, suppressMilliseconds: true }) ?? "";
  written.set(at, known);
  return known;
};

/** `2027-03-27` */
export const day = (at: DateTime): string => at.toISODate() ?? "";

/** `2028-03` for a month: ISO 8601-1 §5.2.2.1. */
export const partialDate = ({ precision, at }: PartialDate): string => {
  if (precision === "minute") return moment(at);
  return precision === "day" ? day(at) : day(at).slice(0, 7);
};

/** A moment of which content may have given the date alone, which then stands for its beginning. */
export const dayOrMoment = (at: DateTime): string =>
  at.toMillis() === at.startOf("day").toMillis() ? day(at) : moment(at);

/** Slots lie within the hours of their event, where those are known. */
import { type PartialDate, TBA } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import { toPartialDate, type TimedSlot } from "../timing.ts";
import { printEnd } from "./occasion.ts";
import { type EventScope, isLong, printSpan, within } from "./scope.ts";

/** Its first and last moment; undefined: only the day is known, or less. */
interface Bounds {
  readonly start: DateTime | undefined;
  readonly end: DateTime | undefined;
}

const toMoment = (date: PartialDate | undefined): DateTime | undefined =>
  date?.precision === "minute" ? date.at : undefined;

export const checkHours = (scope: EventScope): void => {
  const { event, zone, slots } = scope;
  const { partial: known } = event.event;
  const start = toMoment(toPartialDate(known.start, zone));
  const end = toMoment(toPartialDate(known.end, zone));
  // The end is before the start, which is reported.
  if (start && end && end <= start) return;
  for (const slot of slots) checkSlot(scope, slot, { start, end });
};

const checkSlot = ({ report }: EventScope, slot: TimedSlot, { start, end }: Bounds): void => {
  const { item, data, day, span } = slot;
  if (!span || data.time === TBA || data.status === "cancelled" || isLong(data.time)) return;
  const range = () => item.document.valueRange(within(item, ["time"]));
  const time = printSpan(data.time);
  // A day that is not one of the event's is an error already.
  if (start && span.start < start && day.id >= (start.toISODate() ?? "")) {
    const params = { time, start: start.toFormat("yyyy-MM-dd HH:mm") };
    report.add(item.document.source, range(), "outside-hours.before", params);
  }
  if (!end || day.id > (end.toISODate() ?? "")) return;
  const isOver = span.start >= end;
  // An open end is never known to be too late.
  if (!isOver && (span.isOpenEnded === true || span.end <= end)) return;
  const name = isOver ? "outside-hours.over" : "outside-hours.after";
  report.add(item.document.source, range(), name, { time, end: printEnd(end) });
};

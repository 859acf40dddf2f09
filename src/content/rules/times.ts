/** Starts come before ends, sessions lie within their slots, local times exist. */
import { TBA } from "../../site/model.ts";
import { type ClockSpan, clockToInstant, minutesToClock } from "../../time.ts";
import type { Item } from "../content.ts";
import { placementsOf, toEnd, toHours, toStart, type TimedSlot } from "../timing.ts";
import type { Path } from "../yaml/path.ts";
import { checkEventDates } from "./event-dates.ts";
import { checkHours } from "./hours.ts";
import { type EventScope, isLong, printSpan, within } from "./scope.ts";

export const checkTimes = (scope: EventScope): void => {
  checkEventDates(scope);
  for (const slot of scope.slots) checkSlot(scope, slot);
  checkHours(scope);
  checkNews(scope);
};

const checkSlot = (scope: EventScope, slot: TimedSlot): void => {
  const { report, zone } = scope;
  const { item, data, day } = slot;
  const { source } = item.document;
  if (data.time === TBA) return;
  const timePath = within(item, ["time"]);
  checkGap(scope, item, timePath, day.id, data.time);
  if (isLong(data.time)) {
    const hours = Math.round((data.time.end - data.time.start) / 6) / 10;
    report.add(source, item.document.valueRange(timePath), "long-slot", { hours });
  }
  placementsOf(data).forEach(({ time }, i) => {
    if (!time || data.time === TBA) return;
    const path = within(item, ["sessions", i, "time"]);
    checkGap(scope, item, path, day.id, time);
    const own = toHours(day.id, time, zone);
    if (!own || !slot.span) return;
    const isInside =
      own.start >= slot.span.start &&
      (slot.span.isOpenEnded || (own.end <= slot.span.end && own.start < slot.span.end));
    if (isInside) return;
    const params = { time: printSpan(time), slot: printSpan(data.time) };
    report.add(source, item.document.valueRange(path), "session-outside-slot", params);
  });
};

const checkGap = (
  { report, zone }: EventScope,
  item: Item<unknown>,
  path: Path,
  day: string,
  span: ClockSpan,
): void => {
  for (const minutes of [span.start, span.end ?? span.start]) {
    if (clockToInstant(day, minutes, zone)) continue;
    const value = `${day} ${minutesToClock(minutes)}`;
    report.add(item.document.source, item.document.valueRange(path), "dst-gap", { value, zone });
    return;
  }
};

const checkNews = ({ event, zone, report }: EventScope): void => {
  for (const { partial: known, document } of event.news.items.values()) {
    const { date: start, until: end } = known;
    const from = toStart(start, zone);
    const to = toEnd(end, zone);
    if (start === undefined || end === undefined || !from || !to || to > from) continue;
    const params = { start, end };
    report.add(document.source, document.valueRange(["until"]), "end-before-start", params);
  }
};

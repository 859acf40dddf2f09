/** The dates of an event make sense together, and its days lie within them. */
import { TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { endOfDate, type ParsedDate } from "../../time.ts";
import { toPartialDate } from "../timing.ts";
import type { EventScope } from "./scope.ts";

export const checkEventDates = (scope: EventScope): void => {
  const { event, zone } = scope;
  const { partial: known } = event.event;
  const start = toPartialDate(known.start, zone);
  const end = toPartialDate(known.end, zone);
  if (start && end) checkBoth(scope, start, end);
  if (known.start === TBA) checkUnknownStart(scope, end);
  if (start) checkDays(scope, start, end ?? start);
};

/** `2027-03` of `2027-03-28T12:00` */
const monthOf = ({ at }: ParsedDate): string => at.toFormat("yyyy-MM");

const checkBoth = ({ event, report }: EventScope, start: ParsedDate, end: ParsedDate): void => {
  const { partial: known, document } = event.event;
  const params = {
    start: unlessTba(known.start) ?? "",
    end: unlessTba(known.end) ?? "",
    month: monthOf(end),
  };
  const add = (name: "end-before-start" | "uneven-dates.end" | "uneven-dates.start"): void => {
    report.add(document.source, document.valueRange(["end"]), name, params);
  };
  // An end known only by its day or month is after a start within it.
  const isAfter = end.precision === "minute" ? end.at > start.at : endOfDate(end) > start.at;
  if (!isAfter) add("end-before-start");
  else if (start.precision !== "month" && end.precision === "month") add("uneven-dates.end");
  else if (start.precision === "month" && end.precision !== "month") add("uneven-dates.start");
};

/** What is known of an event begins with its start. */
const checkUnknownStart = ({ event, report }: EventScope, end: ParsedDate | undefined): void => {
  const { partial: known, document } = event.event;
  const { source } = document;
  const range = document.valueRange(["start"]);
  const [day] = event.days.map(({ id }) => id).sort();
  if (day !== undefined) report.add(source, range, "programme-without-start", { day });
  if (end)
    report.add(source, range, "end-without-start", {
      end: unlessTba(known.end) ?? "",
      month: monthOf(end),
    });
};

const checkDays = ({ event, report }: EventScope, start: ParsedDate, end: ParsedDate): void => {
  const { partial: known } = event.event;
  if (endOfDate(end) < start.at) return;
  const first = start.at.toISODate() ?? "";
  const last = (end.precision === "month" ? end.at.endOf("month") : end.at).toISODate() ?? "";
  for (const { id, document } of event.days) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(id) || (id >= first && id <= last)) continue;
    // Where only a start is known, later days are not wrong.
    if ((known.end === undefined || known.end === TBA) && id >= first) continue;
    const params = { date: id, start: first, end: last };
    report.add(document.source, { start: 0, end: 0 }, "outside-event", params);
  }
};

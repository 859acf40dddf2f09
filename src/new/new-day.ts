/** A day of an event's programme. */
import { toPartialDate, zoneOf } from "../content/timing.ts";
import { UsageFault } from "../run/options.ts";
import type { ParsedDate } from "../time.ts";
import type { NewFile } from "./new-files.ts";
import { chooseEvent, type Context, type NewRequest, readDate } from "./read-request.ts";
import { fillTemplate } from "./templates.ts";

const firstDay = ({ at }: ParsedDate): string => at.toFormat("yyyy-MM-dd");

const lastDay = ({ at, precision }: ParsedDate): string =>
  (precision === "month" ? at.endOf("month") : at).toFormat("yyyy-MM-dd");

/** A day that is one of the event's, as far as those are known. */
export const draftDay = (request: NewRequest, context: Context): NewFile => {
  const { language, content, say } = context;
  const event = chooseEvent(request.event, context);
  const zone = zoneOf(content, event);
  const day = readDate(request.name, zone, ["day"]);
  if (!day) throw new UsageFault(say("new.bad-day", { value: request.name }));
  const value = firstDay(day);
  const start = toPartialDate(event.event.partial.start, zone);
  const end = toPartialDate(event.event.partial.end, zone);
  const isBefore = start && value < firstDay(start);
  const isAfter = end && value > lastDay(end);
  if (isBefore || isAfter) {
    const from = start ? firstDay(start) : "…";
    const file = `${event.folder}/event.md`;
    const until = end ? lastDay(end) : "…";
    throw new UsageFault(say("new.outside-event", { value, start: from, end: until, file }));
  }
  const text = fillTemplate("day", event.event.partial.language ?? language, {});
  return {
    plan: { files: new Map([[`${event.folder}/programme/${value}.yaml`, text]]) },
    next: say("new.next.day"),
  };
};

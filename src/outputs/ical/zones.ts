/** Which zones the entries of a calendar use, and from when to when. */
import type { DatedEvent } from "../../site/dated.ts";
import type { Span } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import type { UsedZone } from "./calendar.ts";
import { eventTimes } from "./event-times.ts";

/** The zone of spans, in which they lie all together; none if there is no span. */
export const spanZones = (timezone: string, spans: readonly Span[]): readonly UsedZone[] => {
  const [first, ...others] = spans;
  if (!first) return [];
  let { start, end } = first;
  for (const span of others) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return [{ timezone, span: { start, end } }];
};

/** The same for moments. */
export const momentZones = (timezone: string, moments: readonly DateTime[]): readonly UsedZone[] =>
  spanZones(
    timezone,
    moments.map((at) => ({ start: at, end: at })),
  );

/** The zone of an event's hours; whole days have none. */
export const eventZone = (event: DatedEvent): readonly UsedZone[] => {
  const { isWholeDays, start, end } = eventTimes(event);
  return isWholeDays ? [] : momentZones(event.timezone, [start, end ?? start]);
};

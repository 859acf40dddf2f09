/** Calendars of meetings often have one event more, which is the meeting itself. */
import { textOf } from "./ics-properties.ts";
import type { TimedEvent } from "./ics-times.ts";

/** When an event begins and ends, all its days included, in milliseconds; undefined if it has no time. */
export const spanOf = ({
  when,
  days,
}: TimedEvent): { readonly from: number; readonly to: number } | undefined =>
  when && {
    from: Date.parse(when.date) + when.start * 60_000,
    to: Date.parse(when.date) + ((when.end ?? when.start) + (days - 1) * 1440) * 60_000,
  };

/** No meeting lasts a year. */
const longest = 365 * 86_400_000;

/** The event that is the whole meeting: it spans all others, and there are several days or Indico says so. */
export const findWhole = (events: readonly TimedEvent[]): TimedEvent | undefined => {
  const spans = events.flatMap((event) => spanOf(event) ?? []);
  if (events.length < 3) return undefined;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return events.find((event) => {
    const own = spanOf(event);
    const isLong = event.days > 1 || (own !== undefined && own.to - own.from > 24 * 3_600_000);
    const isIndico = /^indico-event-/i.test(textOf(event.component, "uid"));
    return (isLong || isIndico) && own?.from === from && own.to === to && to - from < longest;
  });
};

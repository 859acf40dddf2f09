/** Whether something takes place as planned: https://schema.org/EventStatusType */
import type { Entry } from "../../site/entries.ts";
import { knownEnd } from "../../site/hours.ts";
import type { Event } from "../../site/model.ts";
import { entryStates, eventStates, type SchemaStatus, strictest } from "../../site/states.ts";
import { dayOrMoment, moment, partialDate } from "./dates.ts";
import { some } from "./thing.ts";

const name = (status: SchemaStatus) => `https://schema.org/${status}` as const;

/**
 * When an event takes place. While it is postponed its first date stays, by which readers know it:
 * https://developers.google.com/search/docs/appearance/structured-data/event#eventstatus
 */
export const eventDates = ({ status, start, end, previousStart }: Event) => {
  const formerly = previousStart && dayOrMoment(previousStart);
  return {
    startDate: start ? partialDate(start) : status === "postponed" ? formerly : undefined,
    endDate: end && partialDate(end),
    eventStatus: name(eventStates[status].schema),
    previousStartDate: status === "rescheduled" ? formerly : undefined,
  };
};

const startOf = ({ span, slot }: Pick<Entry, "span" | "slot">): string | undefined =>
  span ? moment(span.start) : slot?.day.id;

/** Where it stood in the programme before; a change of room alone is none of time. */
const previousStarts = (entry: Entry): readonly string[] => {
  const now = startOf(entry);
  return entry.previously
    .flatMap(({ span, date }) => (span ? moment(span.start) : (date?.toISODate() ?? [])))
    .filter((start) => start !== now && start !== entry.slot?.day.id);
};

const statusOf = ({ event, session, slot }: Entry, hasMoved: boolean): SchemaStatus => {
  const own = strictest(session?.status ?? "confirmed", slot?.status ?? "confirmed");
  const whole = eventStates[event.status].schema;
  if (own === "cancelled") return entryStates[own].schema;
  if (whole !== "EventScheduled" && whole !== "EventRescheduled") return whole;
  return hasMoved ? "EventRescheduled" : entryStates[own].schema;
};

/** When a slot or session takes place: on its day, if the hour is not known. */
export const entryDates = (entry: Entry) => {
  const end = knownEnd(entry.span);
  const previous = previousStarts(entry);
  const status = statusOf(entry, previous.length > 0);
  return {
    startDate: startOf(entry),
    endDate: end && moment(end),
    eventStatus: name(status),
    previousStartDate: status === "EventRescheduled" ? some(previous) : undefined,
  };
};

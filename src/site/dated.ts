/** Of what there can be an entry in a calendar. */
import { type Entry, entriesOf } from "./entries.ts";
import type { Event, Hours, PartialDate, Session } from "./model.ts";

/** An event whose day is known: of a month alone no calendar can have an entry. */
export type DatedEvent = Event & { readonly start: PartialDate };

export const isDated = (event: Event): event is DatedEvent =>
  event.start !== undefined && event.start.precision !== "month";

export type TimedEntry = Entry & { readonly span: Hours };

export const isTimed = (entry: Entry): entry is TimedEntry => entry.span !== undefined;

/** True for a session that a calendar can have an entry of. */
export const hasTime = ({ placement }: Session): boolean => placement?.span !== undefined;

/** True if there is a calendar to subscribe to: before its programme is known it holds the event. */
export const hasCalendar = (event: Event): boolean =>
  isDated(event) || entriesOf(event).some(isTimed);

/** True if it is known when one may register. */
export const hasRegistrationDates = ({ registration: { opens, closes } }: Event): boolean =>
  opens !== undefined || closes !== undefined;

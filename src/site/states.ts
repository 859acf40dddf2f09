/** What each state of the content means in every format: the one table for pages, calendars and data. */
import type { RegistrationState } from "./model.ts";
import type { Attendance, EventStatus, SlotStatus } from "./words.ts";

/** The values of iCalendar's `STATUS`: RFC 5545 §3.8.1.11. */
export type CalendarStatus = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** The names of https://schema.org/EventStatusType. */
export type SchemaStatus =
  "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";

/** Of the names of https://schema.org/ItemAvailability those that search engines know of events. */
export type SchemaAvailability = "InStock" | "SoldOut";

/** The names of https://schema.org/EventAttendanceModeEnumeration. */
export type SchemaAttendance =
  "OfflineEventAttendanceMode" | "OnlineEventAttendanceMode" | "MixedEventAttendanceMode";

interface Meaning {
  readonly calendar: CalendarStatus;
  readonly schema: SchemaStatus;
}

/**
 * An event that is postponed is, at the time that calendars hold, cancelled: with a new date its
 * entry moves there and is confirmed again.
 */
export const eventStates: Readonly<
  Record<
    EventStatus,
    Meaning & { /** What it makes of its entries. */ readonly entries: SlotStatus }
  >
> = {
  scheduled: { calendar: "CONFIRMED", schema: "EventScheduled", entries: "confirmed" },
  rescheduled: { calendar: "CONFIRMED", schema: "EventRescheduled", entries: "confirmed" },
  postponed: { calendar: "CANCELLED", schema: "EventPostponed", entries: "cancelled" },
  cancelled: { calendar: "CANCELLED", schema: "EventCancelled", entries: "cancelled" },
  "moved-online": { calendar: "CONFIRMED", schema: "EventMovedOnline", entries: "confirmed" },
};

/** A slot or session; schema.org knows nothing of what is tentative. */
export const entryStates: Readonly<Record<SlotStatus, Meaning>> = {
  confirmed: { calendar: "CONFIRMED", schema: "EventScheduled" },
  tentative: { calendar: "TENTATIVE", schema: "EventScheduled" },
  cancelled: { calendar: "CANCELLED", schema: "EventCancelled" },
};

export const attendances: Readonly<Record<Attendance, SchemaAttendance>> = {
  "in-person": "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
};

/**
 * What a registration offers. Before it opens it says when it does, for “PreOrder” would invite to
 * order now; of what is closed, past or called off nothing is on offer any more.
 */
export const registrationStates: Readonly<
  Record<
    RegistrationState,
    { readonly isOffered: boolean; readonly availability: SchemaAvailability | undefined }
  >
> = {
  unknown: { isOffered: true, availability: undefined },
  "not-yet": { isOffered: true, availability: undefined },
  open: { isOffered: true, availability: "InStock" },
  full: { isOffered: true, availability: "SoldOut" },
  closed: { isOffered: false, availability: undefined },
  none: { isOffered: false, availability: undefined },
};

const order: readonly SlotStatus[] = ["confirmed", "tentative", "cancelled"];

/** Of several, the one that promises least: `strictest("confirmed", "cancelled")` is `cancelled`. */
export const strictest = (...states: readonly SlotStatus[]): SlotStatus =>
  order[Math.max(...states.map((state) => order.indexOf(state)))] ?? "confirmed";

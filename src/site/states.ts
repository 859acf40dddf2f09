/**
 * What each state of the content means in every format: the one table for pages, calendars, feeds, cards and
 * data. Words are keys of the interface's strings. What it does not say of a format, that format cannot tell.
 */
import type { RegistrationState } from "./model.ts";
import type { Attendance, EventStatus, ProposalMode, SlotStatus, ThemeStatus } from "./words.ts";

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

interface EventMeaning {
  /** In a word, beside its name; undefined where there is nothing to tell. */
  readonly word: `event-status.${Exclude<EventStatus, "scheduled">}` | undefined;
  /** In a sentence, on its poster. */
  readonly sentence: `poster.${Exclude<EventStatus, "scheduled">}` | undefined;
  /** True if its date does not hold: it is struck, and networks show that first. */
  readonly isVoid: boolean;
  readonly calendar: CalendarStatus;
  readonly schema: SchemaStatus;
  /** What it makes of its entries. */
  readonly entries: SlotStatus;
}

/**
 * An event that is postponed is, at the time that calendars hold, cancelled: with a new date its
 * entry moves there and is confirmed again.
 */
export const eventStates: Readonly<Record<EventStatus, EventMeaning>> = {
  scheduled: {
    word: undefined,
    sentence: undefined,
    isVoid: false,
    calendar: "CONFIRMED",
    schema: "EventScheduled",
    entries: "confirmed",
  },
  rescheduled: {
    word: "event-status.rescheduled",
    sentence: "poster.rescheduled",
    isVoid: false,
    calendar: "CONFIRMED",
    schema: "EventRescheduled",
    entries: "confirmed",
  },
  postponed: {
    word: "event-status.postponed",
    sentence: "poster.postponed",
    isVoid: true,
    calendar: "CANCELLED",
    schema: "EventPostponed",
    entries: "cancelled",
  },
  cancelled: {
    word: "event-status.cancelled",
    sentence: "poster.cancelled",
    isVoid: true,
    calendar: "CANCELLED",
    schema: "EventCancelled",
    entries: "cancelled",
  },
  "moved-online": {
    word: "event-status.moved-online",
    sentence: "poster.moved-online",
    isVoid: false,
    calendar: "CONFIRMED",
    schema: "EventMovedOnline",
    entries: "confirmed",
  },
};

interface EntryMeaning {
  /** Alone, on a card. */
  readonly word: `status.${Exclude<SlotStatus, "confirmed">}` | undefined;
  /** Before its title, wherever that stands. */
  readonly prefix: `status.${Exclude<SlotStatus, "confirmed">}-prefix` | undefined;
  /** True if its title is struck, besides. */
  readonly isVoid: boolean;
  readonly calendar: CalendarStatus;
  readonly schema: SchemaStatus;
}

/** A slot or session; schema.org knows nothing of what is tentative. */
export const entryStates: Readonly<Record<SlotStatus, EntryMeaning>> = {
  confirmed: {
    word: undefined,
    prefix: undefined,
    isVoid: false,
    calendar: "CONFIRMED",
    schema: "EventScheduled",
  },
  tentative: {
    word: "status.tentative",
    prefix: "status.tentative-prefix",
    isVoid: false,
    calendar: "TENTATIVE",
    schema: "EventScheduled",
  },
  cancelled: {
    word: "status.cancelled",
    prefix: "status.cancelled-prefix",
    isVoid: true,
    calendar: "CANCELLED",
    schema: "EventCancelled",
  },
};

export const attendances: Readonly<Record<Attendance, SchemaAttendance>> = {
  "in-person": "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
};

interface RegistrationMeaning {
  /** On the ticket; of one that is open, what its button says. */
  readonly sentence:
    | "ticket.full-note"
    | "ticket.register"
    | `ticket.${Exclude<RegistrationState, "full" | "open">}`;
  /** Beside a session wherever it stands in the programme: what one should know before going there. */
  readonly word: "ticket.full" | "session.sign-up" | "session.sign-up-closed" | undefined;
  readonly isOffered: boolean;
  readonly availability: SchemaAvailability | undefined;
}

/**
 * What a registration offers. Before it opens it says when it does, for “PreOrder” would invite to
 * order now; of what is closed, past or called off nothing is on offer any more. Calendars and exports
 * are read later than they are made: they tell its dates and its address, never its state.
 */
export const registrationStates: Readonly<Record<RegistrationState, RegistrationMeaning>> = {
  unknown: {
    sentence: "ticket.unknown",
    word: "session.sign-up",
    isOffered: true,
    availability: undefined,
  },
  "not-yet": {
    sentence: "ticket.not-yet",
    word: "session.sign-up",
    isOffered: true,
    availability: undefined,
  },
  open: {
    sentence: "ticket.register",
    word: "session.sign-up",
    isOffered: true,
    availability: "InStock",
  },
  full: {
    sentence: "ticket.full-note",
    word: "ticket.full",
    isOffered: true,
    availability: "SoldOut",
  },
  closed: {
    sentence: "ticket.closed",
    word: "session.sign-up-closed",
    isOffered: false,
    availability: undefined,
  },
  none: { sentence: "ticket.none", word: undefined, isOffered: false, availability: undefined },
};

interface ThemeMeaning {
  /** Under its name. */
  readonly word: "theme.proposed" | undefined;
  /** Behind its name in a line. */
  readonly mark: "theme.proposed-mark" | undefined;
  /** On its own page. */
  readonly sentence: "theme.proposed-note" | undefined;
}

export const themeStates: Readonly<Record<ThemeStatus, ThemeMeaning>> = {
  confirmed: { word: undefined, mark: undefined, sentence: undefined },
  proposed: {
    word: "theme.proposed",
    mark: "theme.proposed-mark",
    sentence: "theme.proposed-note",
  },
};

/** Whether participants may propose themes, in a sentence under those of a slot. */
export const proposalStates: Readonly<
  Record<
    ProposalMode,
    { readonly sentence: `slot.proposals.${Exclude<ProposalMode, "none">}` | undefined }
  >
> = {
  none: { sentence: undefined },
  "on-site": { sentence: "slot.proposals.on-site" },
  form: { sentence: "slot.proposals.form" },
};

/** A speaker who will not come is named with that, and gives nothing: neither on cards nor as a performer. */
export const withdrawn = { word: "status.withdrawn" } as const;

const order: readonly SlotStatus[] = ["confirmed", "tentative", "cancelled"];

/** Of several, the one that promises least: `strictest("confirmed", "cancelled")` is `cancelled`. */
export const strictest = (...states: readonly SlotStatus[]): SlotStatus =>
  order[Math.max(...states.map((state) => order.indexOf(state)))] ?? "confirmed";

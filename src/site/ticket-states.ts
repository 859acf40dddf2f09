import { aroundNow } from "./around-now.ts";
import { slotStatus } from "./entries.ts";
import {
  type Call,
  type Day,
  type Event,
  type Registration,
  type RegistrationState,
  type Slot,
  TBA,
} from "./model.ts";
import { entryStates } from "./states.ts";
import { registrationStateAt } from "./phase.ts";
import { standingSlots } from "./standing.ts";
import { hasWay } from "./ways.ts";
import type { EventStatus } from "./words.ts";
import type { DateTime } from "../time.ts";

/** What is said between two instants; open where undefined. */
export interface State<T> {
  readonly from: DateTime | undefined;
  readonly until: DateTime | undefined;
  readonly says: T;
}

/** What is on and what comes next; or, of a day that is not followed slot by slot, that day. */
export interface Ongoing {
  /** False at night, between two days of the programme. */
  readonly isOn: boolean;
  readonly now: readonly Slot[];
  readonly next: readonly Slot[];
  readonly today: Day | undefined;
}

/** What a ticket can say. */
export type TicketSays =
  | RegistrationState
  | "past"
  | "cancelled"
  | "postponed"
  | Ongoing
  /** While nobody can register yet, a call takes the button, unless it is for sponsors. */
  | { readonly call: Call; readonly registration: RegistrationState };

export type TicketState = State<TicketSays>;

/** A ticket follows as many slots as these one by one: of the whole event, else of one day. */
const mostSlots = 40;

const isBefore = (a: DateTime, b: DateTime): boolean => a.toMillis() < b.toMillis();

const distinct = (moments: readonly DateTime[]): readonly DateTime[] =>
  moments
    .toSorted((a, b) => a.toMillis() - b.toMillis())
    .filter((at, i, all) => i === 0 || all[i - 1]?.toMillis() !== at.toMillis());

/** What holds before the first of some dates, between them and after the last, as far as `end`. */
export const statesBetween = <T>(
  dates: readonly (DateTime | undefined)[],
  end: DateTime | undefined,
  saysAt: (at: DateTime) => T,
): readonly State<T>[] => {
  const edges = distinct(
    dates.filter((at) => at !== undefined).filter((at) => !end || isBefore(at, end)),
  );
  const [first] = edges;
  if (!first) return [];
  return [undefined, ...edges].map((from, i) => ({
    from,
    until: edges[i] ?? end,
    says: saysAt(from ?? first.minus(1)),
  }));
};

/** What one can do about a registration, from one of its dates to the other, as far as `end`. */
export const registrationStates = (
  registration: Registration,
  eventStatus: EventStatus,
  end?: DateTime,
): readonly State<RegistrationState>[] => {
  const { state, opens, closesAt, isOverridden } = registration;
  const facts = {
    hasWay: hasWay(registration),
    status: isOverridden ? (state === "full" ? state : ("closed" as const)) : undefined,
    opens,
    closesAt,
    eventStatus,
  };
  const states =
    state === "none"
      ? []
      : statesBetween([opens, closesAt], end, (at) => registrationStateAt(facts, at));
  return states.length > 0 ? states : [{ from: undefined, until: end, says: state }];
};

export type CallState = "soon" | "open" | "closed";

/** A call before, between and after its dates; open without such. */
export const callStates = ({ opens, closes }: Call): readonly State<CallState>[] => {
  const states = statesBetween([opens, closes], undefined, (at): CallState => {
    if (closes && !isBefore(at, closes)) return "closed";
    return opens && isBefore(at, opens) ? "soon" : "open";
  });
  return states.length > 0 ? states : [{ from: undefined, until: undefined, says: "open" }];
};

const endOfDay = ({ date }: Day): DateTime => date.startOf("day").plus({ days: 1 });

const takesPlace = (slot: Slot): boolean => !entryStates[slotStatus(slot)].isVoid;

/** The days whose slots are few enough to be followed: all; else the one that is on or comes next. */
const followedDays = ({ days }: Event, now: DateTime): readonly Day[] => {
  const count = (some: readonly Day[]): number => some.flatMap(({ slots }) => slots).length;
  if (count(days) <= mostSlots) return days;
  const current = days.filter((day) => isBefore(now, endOfDay(day))).slice(0, 1);
  return count(current) <= mostSlots ? current : [];
};

/** From the first to the last that takes place on a day; undefined where no hour of it is known. */
const hoursOf = ({
  slots,
}: Day): { readonly start: DateTime; readonly end: DateTime } | undefined => {
  const spans = slots.filter(takesPlace).flatMap(({ span }) => (span ? [span] : []));
  const [start] = distinct(spans.map((span) => span.start));
  const end = distinct(spans.map((span) => span.end)).at(-1);
  return start && end && { start, end };
};

/** While the event is on: what happens now and what comes next, from one change to the other. */
const ongoingStates = (
  event: Event,
  start: DateTime,
  end: DateTime,
  now: DateTime,
): readonly TicketState[] => {
  const { days } = event;
  const followed = followedDays(event, now);
  const slots = followed.flatMap((day) => day.slots).filter(takesPlace);
  const standing = new Set(followed.flatMap((day) => standingSlots(day.slots)));
  const hours = days.map((day) => ({ day, open: hoursOf(day) }));
  const changes = [
    ...hours.flatMap(({ open }) => (open ? [open.start, open.end] : [])),
    ...slots.flatMap(({ span }) => (span ? [span.start, span.end] : [])),
    ...(followed.length === days.length
      ? []
      : days.slice(1).map(({ date }) => date.startOf("day"))),
  ].filter((at) => isBefore(start, at) && isBefore(at, end));
  const edges = distinct([start, ...changes, end]);
  return edges.slice(0, -1).map((from, i) => {
    const today = days.findLast(({ date }) => !isBefore(from, date.startOf("day")));
    const isFollowed = today === undefined || followed.includes(today);
    const around = aroundNow(slots, standing, from);
    const isWithin = hours.some(({ day, open }) =>
      open ? !isBefore(from, open.start) && isBefore(from, open.end) : day === today,
    );
    const isOver = hours.some(
      ({ day, open }) => day === today && open && !isBefore(from, open.end),
    );
    return {
      from,
      until: edges[i + 1],
      says: {
        isOn: days.length === 0 || isWithin,
        now: around.now,
        next: isFollowed ? around.next : [],
        today: isFollowed || isOver ? undefined : today,
      },
    };
  });
};

/** One state for each answer to “which call is open?”, as long as registration is not. */
const withCalls = (state: TicketState, calls: readonly Call[]): readonly TicketState[] => {
  const { from, until, says } = state;
  if (says !== "not-yet" && says !== "unknown") return [state];
  const edges = distinct(
    calls
      .flatMap(({ opens, closes }) => [...(opens ? [opens] : []), ...(closes ? [closes] : [])])
      .filter((at) => (!from || isBefore(from, at)) && (!until || isBefore(at, until))),
  );
  return [from, ...edges].map((start, i) => {
    const end = edges[i] ?? until;
    const call = calls.find(
      ({ kind, url, opens, closes }) =>
        kind !== "sponsors" &&
        url !== TBA &&
        (!opens || (start && !isBefore(start, opens))) &&
        (!closes || (end && !isBefore(closes, end))),
    );
    return { from: start, until: end, says: call ? { call, registration: says } : says };
  });
};

/** All that the ticket of an event will say if its page is made at `now`, in order of time; they follow each other without a gap. */
export const ticketStates = (event: Event, now: DateTime): readonly TicketState[] =>
  statesWithoutCalls(event, now).flatMap((state) => withCalls(state, event.calls));

const statesWithoutCalls = (event: Event, now: DateTime): readonly TicketState[] => {
  const { status, period, registration } = event;
  if (status === "cancelled" || status === "postponed")
    return [{ from: undefined, until: undefined, says: status }];
  if (!period) return registrationStates(registration, status);
  return [
    ...registrationStates(registration, status, period.start),
    ...ongoingStates(event, period.start, period.end, now),
    { from: period.end, until: undefined, says: "past" },
  ];
};

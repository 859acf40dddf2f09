import { hoursOn } from "./day-on.ts";
import { takesPlace } from "./entries.ts";
import {
  type Call,
  type Day,
  type Event,
  type Registration,
  type RegistrationState,
  type Slot,
  type Span,
  TBA,
} from "./model.ts";
import { registrationStateAt } from "./phase.ts";
import { hasWay } from "./ways.ts";
import type { EventStatus } from "./words.ts";
import type { DateTime } from "../time.ts";

/** What is said between two instants; open where undefined. */
export interface State<T> {
  readonly from: DateTime | undefined;
  readonly until: DateTime | undefined;
  readonly says: T;
}

/** While an event is on. What happens on a day, its programme tells. */
export interface Ongoing {
  /** False before the first hour of a day, at night between two, and after the last. */
  readonly isOn: boolean;
  /** The day that is on, else the one that comes next. */
  readonly day: Day | undefined;
  /** What that one begins with. */
  readonly next: readonly Slot[];
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

/** True of what is said while the event is on. */
export const isOngoing = (state: TicketState): state is State<Ongoing> =>
  typeof state.says === "object" && "isOn" in state.says;

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

/** What a day begins with, at the first hour that is known. */
const firstOf = ({ slots }: Day, start: DateTime): readonly Slot[] =>
  slots.filter((slot) => takesPlace(slot) && slot.span?.start.toMillis() === start.toMillis());

/** While the event is on: which day is, and what comes next between two of them. */
const ongoingStates = (days: readonly Day[], { start, end }: Span): readonly TicketState[] => {
  const hours = days.flatMap((day) => {
    const span = hoursOn(day);
    return span ? [{ ...span, day }] : [];
  });
  const changes = hours
    .flatMap((span) => [span.start, span.end])
    .filter((at) => isBefore(start, at) && isBefore(at, end));
  const edges = distinct([start, ...changes, end]);
  return edges.slice(0, -1).map((from, i) => {
    const on = hours.findLast((span) => !isBefore(from, span.start) && isBefore(from, span.end));
    const next = on ? undefined : hours.find((span) => isBefore(from, span.start));
    return {
      from,
      until: edges[i + 1],
      says: {
        isOn: on !== undefined,
        day: (on ?? next)?.day,
        next: next ? firstOf(next.day, next.start) : [],
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

/** All that the ticket of an event says, in order of time; they follow each other without a gap. */
export const ticketStates = (event: Event): readonly TicketState[] =>
  statesWithoutCalls(event).flatMap((state) => withCalls(state, event.calls));

const statesWithoutCalls = (event: Event): readonly TicketState[] => {
  const { status, period, registration } = event;
  if (status === "cancelled" || status === "postponed")
    return [{ from: undefined, until: undefined, says: status }];
  if (!period) return registrationStates(registration, status);
  return [
    ...registrationStates(registration, status, period.start),
    ...ongoingStates(event.days, period),
    { from: period.end, until: undefined, says: "past" },
  ];
};

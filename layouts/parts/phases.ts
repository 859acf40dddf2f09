import { slotStatus } from "../../src/site/entries.ts";
import {
  type Call,
  type Event,
  type Registration,
  type RegistrationState,
  type Slot,
  TBA,
} from "../../src/site/model.ts";
import { entryStates } from "../../src/site/states.ts";
import { registrationStateAt } from "../../src/site/phase.ts";
import type { EventStatus } from "../../src/site/words.ts";
import type { DateTime } from "../../src/time.ts";

/** What is said between two instants; open where undefined. */
export interface State<T> {
  readonly from: DateTime | undefined;
  readonly until: DateTime | undefined;
  readonly says: T;
}

/** What a ticket can say. */
export type TicketSays =
  | RegistrationState
  | "past"
  | "cancelled"
  | "postponed"
  | { readonly now: readonly Slot[]; readonly next: readonly Slot[] }
  /** While nobody can register yet, a call takes the button. */
  | { readonly call: Call; readonly registration: RegistrationState };

export type TicketState = State<TicketSays>;

/** Above this a ticket does not follow the programme slot by slot. */
const mostSlots = 40;

const isBefore = (a: DateTime, b: DateTime): boolean => a.toMillis() < b.toMillis();

const distinct = (moments: readonly DateTime[]): readonly DateTime[] =>
  moments
    .toSorted((a, b) => a.toMillis() - b.toMillis())
    .filter((at, i, all) => i === 0 || all[i - 1]?.toMillis() !== at.toMillis());

/** What holds before the first of some dates, between them and after the last, as far as `end`. */
const statesBetween = <T>(
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
  const { state, url, opens, closesAt, isOverridden } = registration;
  const facts = {
    hasUrl: url !== undefined,
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

/** While the event is on: what happens now and what comes next, from one change to the other. */
const ongoingStates = (event: Event, start: DateTime, end: DateTime): readonly TicketState[] => {
  const slots = event.days
    .flatMap((day) => day.slots)
    .filter((slot) => !entryStates[slotStatus(slot)].isVoid);
  const followed = slots.length > mostSlots ? [] : slots;
  const changes = followed
    .flatMap(({ span }) => (span ? [span.start, span.end] : []))
    .filter((at) => isBefore(start, at) && isBefore(at, end));
  const edges = distinct([start, ...changes, end]);
  return edges.slice(0, -1).map((from, i) => {
    const later = followed.filter(({ span }) => span && isBefore(from, span.start));
    const first = later[0]?.span?.start.toMillis();
    return {
      from,
      until: edges[i + 1],
      says: {
        now: followed.filter(
          ({ span }) => span && !isBefore(from, span.start) && isBefore(from, span.end),
        ),
        next: later.filter(({ span }) => span?.start.toMillis() === first),
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
      ({ url, opens, closes }) =>
        url !== TBA &&
        (!opens || (start && !isBefore(start, opens))) &&
        (!closes || (end && !isBefore(closes, end))),
    );
    return { from: start, until: end, says: call ? { call, registration: says } : says };
  });
};

/** All that the ticket of an event will say, in order of time; they follow each other without a gap. */
export const ticketStates = (event: Event): readonly TicketState[] =>
  statesWithoutCalls(event).flatMap((state) => withCalls(state, event.calls));

const statesWithoutCalls = (event: Event): readonly TicketState[] => {
  const { status, period, registration } = event;
  if (status === "cancelled" || status === "postponed")
    return [{ from: undefined, until: undefined, says: status }];
  if (!period) return registrationStates(registration, status);
  return [
    ...registrationStates(registration, status, period.start),
    ...ongoingStates(event, period.start, period.end),
    { from: period.end, until: undefined, says: "past" },
  ];
};

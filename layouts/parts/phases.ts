import type { Event, RegistrationState, Slot } from "../../src/site/model.ts";
import type { DateTime } from "../../src/time.ts";

/** What a ticket can say; `from` and `until` are open where undefined. */
export interface TicketState {
  readonly from: DateTime | undefined;
  readonly until: DateTime | undefined;
  readonly says:
    | RegistrationState
    | "past"
    | "cancelled"
    | "postponed"
    | { readonly now: readonly Slot[]; readonly next: readonly Slot[] };
}

/** Above this a ticket does not follow the programme slot by slot. */
const mostSlots = 40;

const isBefore = (a: DateTime, b: DateTime): boolean => a.toMillis() < b.toMillis();

const distinct = (moments: readonly DateTime[]): readonly DateTime[] =>
  moments
    .toSorted((a, b) => a.toMillis() - b.toMillis())
    .filter((at, i, all) => i === 0 || all[i - 1]?.toMillis() !== at.toMillis());

/** The states up to `end`: before, during and after the registration's dates. */
const registrationStates = ({ registration }: Event, end: DateTime | undefined): TicketState[] => {
  const { state, opens, closesAt, isOverridden, url } = registration;
  const isFixed =
    isOverridden || url === undefined || !["not-yet", "open", "closed"].includes(state);
  if (isFixed) return [{ from: undefined, until: end, says: state }];
  const states: TicketState[] = [];
  if (opens) states.push({ from: undefined, until: opens, says: "not-yet" });
  states.push({ from: opens, until: closesAt ?? end, says: "open" });
  if (closesAt && !(end && !isBefore(closesAt, end)))
    states.push({ from: closesAt, until: end, says: "closed" });
  return states.flatMap(({ from, until, says }) => {
    if (!end) return [{ from, until, says }];
    if (from && !isBefore(from, end)) return [];
    return [{ from, until: until && isBefore(until, end) ? until : end, says }];
  });
};

/** While the event is on: what happens now and what comes next, from one change to the other. */
const ongoingStates = (event: Event, start: DateTime, end: DateTime): TicketState[] => {
  const slots = event.days
    .flatMap((day) => day.slots)
    .filter((slot) => slot.status !== "cancelled");
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

/** All that the ticket of an event will say, in order of time; they follow each other without a gap. */
export const ticketStates = (event: Event): readonly TicketState[] => {
  const { status, period } = event;
  if (status === "cancelled" || status === "postponed")
    return [{ from: undefined, until: undefined, says: status }];
  if (!period) return registrationStates(event, undefined);
  return [
    ...registrationStates(event, period.start),
    ...ongoingStates(event, period.start, period.end),
    { from: period.end, until: undefined, says: "past" },
  ];
};

/** The state that holds at a moment. */
export const stateAt = (states: readonly TicketState[], now: DateTime): TicketState | undefined =>
  states.find(
    ({ from, until }) => !(from && isBefore(now, from)) && (!until || isBefore(now, until)),
  );

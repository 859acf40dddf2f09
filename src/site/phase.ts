/** What is true now: the phase of an event, the state of a registration. */
import type { DateTime } from "../time.ts";
import type { Event, Phase, RegistrationState, Span } from "./model.ts";
import { eventStates } from "./states.ts";
import type { EventStatus } from "./words.ts";

/** Upcoming until the start, past from the end on; an event without known dates is upcoming. */
export const phaseAt = (period: Span | undefined, now: DateTime): Phase => {
  if (!period || now < period.start) return "upcoming";
  return now < period.end ? "ongoing" : "past";
};

/** True of what is still to come, or on, and will take place as far as is known. */
export const isAhead = ({ phase, status }: Pick<Event, "phase" | "status">): boolean =>
  phase !== "past" && status !== "cancelled" && status !== "postponed";

/** What decides the state of a registration. */
export interface RegistrationFacts {
  readonly hasWay: boolean;
  readonly status: "full" | "closed" | undefined;
  readonly opens: DateTime | undefined;
  /** `closes`, else the end of the event or session. */
  readonly closesAt: DateTime | undefined;
  readonly eventStatus: EventStatus;
}

/** What a visitor can do now. A written status and a called-off event count before the dates. */
export const registrationStateAt = (facts: RegistrationFacts, now: DateTime): RegistrationState => {
  const { hasWay, status, opens, closesAt, eventStatus } = facts;
  if (eventStates[eventStatus].isVoid) return "closed";
  if (status === "closed" || (closesAt && now >= closesAt)) return "closed";
  if (status === "full") return "full";
  if (opens && now < opens) return "not-yet";
  return hasWay ? "open" : "unknown";
};

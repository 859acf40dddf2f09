/** Compares an event with what was recorded of it, so that calendars learn of each change once. */
import type { Event, Session, Slot } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import type { Revisions } from "../schema/revisions.ts";
import { changesEntries, eventAspects, isOtherDate, type Recorded } from "./aspects.ts";
import { type Change, recordEntries } from "./entries.ts";
import { type EntryFacts, eventFacts, sessionFacts, slotFacts } from "./facts.ts";
import { firstStamp, later, stampOf } from "./stamp.ts";

/** What an event is now, in the form of its record; `changes` is what differs from the record. */
export interface Comparison {
  readonly current: Revisions;
  readonly changes: readonly Change[];
  readonly recorded: Revisions | undefined;
}

const eventChange = (event: Event, before: Revisions["event"] | undefined): Change => {
  const facts = eventFacts(event);
  const isOtherStart = isOtherDate(before?.start, facts.start, event.timezone);
  const startBefore = isOtherStart ? before?.start : undefined;
  return {
    kind: "event",
    id: event.id,
    title: event.shortTitle,
    aspects: eventAspects(before, facts, event.timezone),
    before: undefined,
    after: undefined,
    ...(startBefore !== undefined && { startBefore }),
  };
};

const factsOf = <T extends Slot | Session>(
  things: readonly T[],
  toFacts: (thing: T) => EntryFacts,
): ReadonlyMap<string, EntryFacts> => new Map(things.map((thing) => [thing.id, toFacts(thing)]));

/** Compares an event with its record; without one, everything is at its first revision and nothing has changed. */
export const compareRevisions = (
  event: Event,
  recorded: Revisions | undefined,
  now: DateTime,
): Comparison => {
  const facts = eventFacts(event);
  const slots = event.days.flatMap((day) => day.slots).filter((slot) => !slot.isSession);
  const slotsNow = factsOf(slots, slotFacts);
  const sessionsNow = factsOf(event.sessions, sessionFacts);
  if (!recorded)
    return { current: firstRecord(event, slotsNow, sessionsNow), changes: [], recorded };
  const changes: Change[] = [];
  const note = (change: Change): void => {
    if (change.aspects.length > 0) changes.push(change);
  };
  const before = recorded.event;
  const change = eventChange(event, before);
  note(change);
  const comparing = { event, recorded, now, isForAll: changesEntries(before, facts), note };
  const stamp = change.aspects.length > 0 ? later(before, now) : stampOf(before);
  return {
    current: {
      event: { ...facts, ...stamp },
      slots: recordEntries(comparing, "slot", slots, slotsNow),
      sessions: recordEntries(comparing, "session", event.sessions, sessionsNow),
    },
    changes,
    recorded,
  };
};

const firstRecord = (
  event: Event,
  slots: ReadonlyMap<string, EntryFacts>,
  sessions: ReadonlyMap<string, EntryFacts>,
): Revisions => {
  const stamp = firstStamp(event);
  const stamped = (all: ReadonlyMap<string, EntryFacts>): Record<string, Recorded> =>
    Object.fromEntries([...all].map(([id, facts]) => [id, { ...facts, ...stamp }]));
  return {
    event: { ...eventFacts(event), ...stamp },
    slots: stamped(slots),
    sessions: stamped(sessions),
  };
};

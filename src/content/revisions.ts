/** Compares an event with what was recorded of it, so that calendars learn of each change once. */
import type { Aspect } from "../i18n/problems/en.ts";
import type { Event, Session, Slot } from "../site/model.ts";
import type { Revision } from "../site/revision.ts";
import { eventStates } from "../site/states.ts";
import type { EventStatus } from "../site/words.ts";
import { type DateTime, toUtc } from "../time.ts";
import {
  type EntryFacts,
  type EventFacts,
  eventFacts,
  sessionFacts,
  slotFacts,
} from "./revision-facts.ts";
import type { Revisions } from "./schema/revisions.ts";

export interface Change {
  readonly kind: "event" | "slot" | "session";
  readonly id: string;
  readonly title: string;
  readonly aspects: readonly Aspect[];
}

type Recorded = Revisions["slots"][string];
type Stamp = Pick<Recorded, "sequence" | "changed" | "inherited">;

/** True if a hash is another; an older record has none. */
const isOther = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && before !== after;

const isOtherTime = (
  before: { readonly start?: string | undefined; readonly end?: string | undefined },
  after: { readonly start?: string | undefined; readonly end?: string | undefined },
): boolean => before.start !== after.start || before.end !== after.end;

const entryAspects = (before: Recorded | undefined, after: EntryFacts): readonly Aspect[] => {
  if (!before) return ["added"];
  const found: Aspect[] = [];
  if (isOtherTime(before, after)) found.push("time");
  if (before.room !== after.room || isOther(before.place, after.place)) found.push("room");
  if (before.status !== after.status) found.push("status");
  if (before.text !== after.text) found.push("text");
  return found;
};

const eventAspects = (
  before: Revisions["event"] | undefined,
  after: EventFacts,
): readonly Aspect[] => {
  if (!before) return [];
  const found: Aspect[] = [];
  if (isOtherTime(before, after)) found.push("time");
  if (isOther(before.place, after.place)) found.push("place");
  if (before.status !== after.status) found.push("status");
  if (isOther(before.text, after.text)) found.push("text");
  return found;
};

/** True if the event changes what the calendars say of each of its entries: that they take place, or where. */
const changesEntries = (
  before: EventFacts | undefined,
  { place, status }: EventFacts & { readonly status: EventStatus },
): boolean =>
  before !== undefined &&
  (isOther(before.place, place) ||
    (before.status === "moved-online") !== (status === "moved-online") ||
    eventStates[before.status].entries !== eventStates[status].entries);

/** What an event is now, in the form of its record; `changes` is what differs from the record. */
export interface Comparison {
  readonly current: Revisions;
  readonly changes: readonly Change[];
}

/** Compares an event with its record; without one, everything is at its first revision and nothing has changed. */
export const compareRevisions = (
  event: Event,
  recorded: Revisions | undefined,
  now: DateTime,
): Comparison => {
  const changes: Change[] = [];
  const first = event.published && toUtc(event.published);
  const stampOf = (before: Stamp | undefined, isChanged: boolean, isForAll = false): Stamp => {
    if (!recorded) return { sequence: 0, ...(first !== undefined && { changed: first }) };
    if (!before) return { sequence: 0, changed: toUtc(now) };
    if (isChanged) return { sequence: before.sequence + 1, changed: toUtc(now) };
    if (isForAll) return { sequence: before.sequence + 1, changed: toUtc(now), inherited: true };
    const { sequence, changed, inherited } = before;
    return {
      sequence,
      ...(changed !== undefined && { changed }),
      ...(inherited !== undefined && { inherited }),
    };
  };
  const note = (change: Change): void => {
    if (recorded && change.aspects.length > 0) changes.push(change);
  };

  const before = recorded?.event;
  const facts = eventFacts(event);
  const aspects = eventAspects(before, facts);
  const isForAll = changesEntries(before, facts);
  note({ kind: "event", id: event.id, title: event.shortTitle, aspects });

  const entries = <T extends Slot | Session>(
    kind: "slot" | "session",
    things: readonly T[],
    toFacts: (thing: T) => EntryFacts,
  ): Record<string, Recorded> =>
    Object.fromEntries(
      things.map((thing) => {
        const { id, title } = thing;
        const record = recorded?.[`${kind}s`] ?? {};
        const old = Object.hasOwn(record, id) ? record[id] : undefined;
        const own = toFacts(thing);
        const aspects = entryAspects(old, own);
        note({ kind, id, title, aspects });
        return [id, { ...own, ...stampOf(old, aspects.length > 0, isForAll) }];
      }),
    );
  const slots = event.days.flatMap((day) => day.slots).filter((slot) => !slot.isSession);
  return {
    current: {
      event: { ...facts, ...stampOf(before, aspects.length > 0) },
      slots: entries("slot", slots, slotFacts),
      sessions: entries("session", event.sessions, sessionFacts),
    },
    changes,
  };
};

/** The revision of an entry of a record. */
export const toRevision = (
  stamp: Stamp | undefined,
  toMoment: (text: string) => DateTime,
): Revision => ({
  sequence: stamp?.sequence ?? 0,
  changed: stamp?.changed === undefined ? undefined : toMoment(stamp.changed),
  isInherited: stamp?.inherited ?? false,
});

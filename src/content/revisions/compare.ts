/** Compares an event with what was recorded of it, so that calendars learn of each change once. */
import type { Aspect } from "../../i18n/en/problems.ts";
import { type Event, type Session, type Slot, TBA, type Tba } from "../../site/model.ts";
import { eventStates } from "../../site/states.ts";
import type { EventStatus } from "../../site/words.ts";
import { type DateTime, toUtc } from "../../time.ts";
import { toPartialDate } from "../timing.ts";
import { living, renamedFrom, takenOut } from "./renamed.ts";
import {
  type EntryFacts,
  type EventFacts,
  eventFacts,
  sessionFacts,
  slotFacts,
  type Stamp,
} from "./facts.ts";
import type { Revisions } from "../schema/revisions.ts";

export type Recorded = Revisions["slots"][string];

/** What differs from the record. */
export interface Change {
  readonly kind: "event" | "slot" | "session";
  readonly id: string;
  readonly title: string | Tba;
  readonly aspects: readonly Aspect[];
  /** As it was recorded; undefined of the event, and of what was added. */
  readonly before: Recorded | undefined;
  /** As it is; undefined of the event, and of what was removed. */
  readonly after: Recorded | undefined;
  /** Of an event that starts at another time: when it was to start, as it was recorded. */
  readonly startBefore?: string;
}

/** True if a hash is another; an older record has none. */
const isOther = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && before !== after;

const isOtherTime = (
  before: { readonly start?: string | undefined; readonly end?: string | undefined },
  after: { readonly start?: string | undefined; readonly end?: string | undefined },
): boolean => before.start !== after.start || before.end !== after.end;

/** True if a date is another; older records have of a day or month its first moment, which is none. */
const isOtherDate = (
  before: string | undefined,
  after: string | undefined,
  zone: string,
): boolean => {
  if (before === undefined || after === undefined || after.endsWith("Z")) return before !== after;
  const first = toPartialDate(after, zone)?.at;
  return before !== after && before !== (first && toUtc(first));
};

const entryAspects = (before: Recorded, after: EntryFacts): readonly Aspect[] => {
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
  zone: string,
): readonly Aspect[] => {
  if (!before) return [];
  const found: Aspect[] = [];
  const isOtherEnd = isOtherDate(before.end, after.end, zone);
  if (isOtherEnd || isOtherDate(before.start, after.start, zone)) found.push("time");
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
  readonly recorded: Revisions | undefined;
}

/** Where it was before it last moved, and what it was before its status last changed. */
const wasOf = (before: Recorded, after: EntryFacts): Pick<Recorded, "was"> => {
  const { start, end, room, status, was } = before;
  const hasMoved = isOtherTime(before, after) || room !== after.room;
  const place = hasMoved ? { start, end, room } : was;
  const all = {
    ...(place?.start !== undefined && { start: place.start }),
    ...(place?.end !== undefined && { end: place.end }),
    ...(place?.room !== undefined && { room: place.room }),
    ...(status === after.status ? was?.status !== undefined && { status: was.status } : { status }),
  };
  return Object.keys(all).length === 0 ? {} : { was: all };
};

const later = (
  { sequence }: Stamp,
  now: DateTime,
  marks: Pick<Stamp, "added" | "inherited"> = {},
): Stamp => ({ sequence: sequence + 1, changed: toUtc(now), ...marks });

const inherited = { inherited: true } as const;

/** Compares an event with its record; without one, everything is at its first revision and nothing has changed. */
export const compareRevisions = (
  event: Event,
  recorded: Revisions | undefined,
  now: DateTime,
): Comparison => {
  const changes: Change[] = [];
  const first = event.published && toUtc(event.published);
  const unrecorded: Stamp = { sequence: 0, ...(first !== undefined && { changed: first }) };
  const note = (change: Change): void => {
    if (recorded && change.aspects.length > 0) changes.push(change);
  };

  const before = recorded?.event;
  const facts = eventFacts(event);
  const aspects = eventAspects(before, facts, event.timezone);
  const isForAll = changesEntries(before, facts);
  const title = event.shortTitle;
  const startBefore = isOtherDate(before?.start, facts.start, event.timezone)
    ? before?.start
    : undefined;
  note({
    kind: "event",
    id: event.id,
    title,
    aspects,
    before: undefined,
    after: undefined,
    ...(startBefore !== undefined && { startBefore }),
  });

  const entries = <T extends Slot | Session>(
    kind: "slot" | "session",
    things: readonly T[],
    toFacts: (thing: T) => EntryFacts,
  ): Record<string, Recorded> => {
    const current = new Map(things.map((thing) => [thing.id, toFacts(thing)]));
    if (!recorded)
      return Object.fromEntries([...current].map(([id, own]) => [id, { ...own, ...unrecorded }]));
    const all = new Map(Object.entries(recorded[`${kind}s`]));
    const there = living(recorded[`${kind}s`]);
    const renamed = renamedFrom(there, current);
    const movedOn = new Set(renamed.values());
    const found = things.map(({ id, title }): [string, Recorded] => {
      const own = current.get(id) ?? { status: "confirmed", text: "" };
      // The calendars know it by its id, people by what it was called.
      const old = all.get(id);
      const from = renamed.get(id);
      const same =
        from === undefined ? (movedOn.has(id) ? undefined : there.get(id)) : there.get(from);
      const changed: readonly Aspect[] = same ? entryAspects(same, own) : ["added"];
      const aspects: readonly Aspect[] = from === undefined ? changed : ["id", ...changed];
      const marks = changed.length === 0 ? inherited : !same && old ? { added: true } : {};
      const stamp: Stamp = !old
        ? { sequence: 0, changed: toUtc(now), ...marks }
        : aspects.length > 0 || isForAll
          ? later(old, now, marks)
          : stampOf(old);
      const after = { ...own, ...(same && wasOf(same, own)), ...stamp };
      note({ kind, id, title, aspects, before: same, after });
      return [id, after];
    });
    const gone = [...all].flatMap(([id, old]): [string, Recorded][] => {
      if (current.has(id)) return [];
      if (old.removed === true) return [[id, old]];
      const out = takenOut(id, there, renamed);
      const isTold = out !== undefined && !isStillThere(event, out);
      const what = { ...(out ?? old), was: undefined, added: undefined, inherited: undefined };
      const aspects: readonly Aspect[] = ["removed"];
      const title = what.title ?? id;
      if (isTold) note({ kind, id, title, aspects, before: out, after: undefined });
      return [[id, { ...what, ...later(old, now, isTold ? {} : inherited), removed: true }]];
    });
    return Object.fromEntries([...found, ...gone]);
  };
  const slots = event.days.flatMap((day) => day.slots).filter((slot) => !slot.isSession);
  return {
    current: {
      event: {
        ...facts,
        ...(!recorded || !before
          ? unrecorded
          : aspects.length > 0
            ? later(before, now)
            : stampOf(before)),
      },
      slots: entries("slot", slots, slotFacts),
      sessions: entries("session", event.sessions, sessionFacts),
    },
    changes,
    recorded,
  };
};

const stampOf = ({ sequence, changed, added, inherited }: Stamp): Stamp => ({
  sequence,
  ...(changed !== undefined && { changed }),
  ...(added !== undefined && { added }),
  ...(inherited !== undefined && { inherited }),
});

/** True if the programme still tells of it: under another kind of name, or as something that moved. */
const isStillThere = (event: Event, { title, start }: Recorded): boolean =>
  event.days
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => [
      slot,
      ...slot.sessions.map((placement) => ({ ...placement, ...placement.session })),
    ])
    .some(
      (thing) =>
        thing.title !== TBA &&
        thing.title === title &&
        [thing, ...thing.previously].some(({ span }) => span && toUtc(span.start) === start),
    );

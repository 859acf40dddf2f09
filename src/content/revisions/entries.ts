/** The new record of slots and sessions, and what of them has changed. */
import type { Aspect } from "../../i18n/problems.ts";
import { type Event, type Session, type Slot, TBA, type Tba } from "../../site/model.ts";
import { type DateTime, toUtc } from "../../time.ts";
import { tbaWord } from "../schema/tba.ts";
import { roomText } from "./room-ids.ts";
import type { Revisions } from "../schema/revisions.ts";
import { entryAspects, type Recorded } from "./aspects.ts";
import type { EntryFacts, Stamp } from "./facts.ts";
import { living, renamedFrom, takenOut } from "./renamed.ts";
import { inherited, later, stampOf, wasOf } from "./stamp.ts";

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

/** What a comparison of one event with its record works with. */
export interface Comparing {
  readonly event: Event;
  readonly recorded: Revisions;
  readonly now: DateTime;
  /** True if the event itself changes what calendars say of each entry. */
  readonly isForAll: boolean;
  readonly note: (change: Change) => void;
}

type Kind = "slot" | "session";

/** One kind of entries: as they are now and as they were recorded. */
interface Entries {
  readonly kind: Kind;
  readonly current: ReadonlyMap<string, EntryFacts>;
  /** All that was recorded, and what of it is not taken out. */
  readonly all: ReadonlyMap<string, Recorded>;
  readonly living: ReadonlyMap<string, Recorded>;
  /** The former id of what has another id now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly renamedIds: ReadonlySet<string>;
}

/** The new record of an entry that is there. */
const recordPresent = (
  { now, isForAll, note }: Comparing,
  { kind, current, all, living, renamed, renamedIds }: Entries,
  { id, title }: Pick<Slot | Session, "id" | "title">,
): Recorded => {
  const own = current.get(id) ?? { status: "confirmed", text: "" };
  // The calendars know it by its id, people by what it was called.
  const old = all.get(id);
  const from = renamed.get(id);
  const same =
    from === undefined ? (renamedIds.has(id) ? undefined : living.get(id)) : living.get(from);
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
  return after;
};

/** The new record of an entry that is no longer there. */
const recordRemoved = (
  { event, now, note }: Comparing,
  { kind, living, renamed }: Entries,
  id: string,
  old: Recorded,
): Recorded => {
  if (old.removed === true) return old;
  const out = takenOut(id, living, renamed);
  const isRemoved = out !== undefined && !isStillThere(event, out);
  const what = { ...(out ?? old), was: undefined, added: undefined, inherited: undefined };
  const title = what.title ?? id;
  if (isRemoved) note({ kind, id, title, aspects: ["removed"], before: out, after: undefined });
  return { ...what, ...later(old, now, isRemoved ? {} : inherited), removed: true };
};

/** The new record of all entries of a kind. */
export const recordEntries = (
  comparing: Comparing,
  kind: Kind,
  things: readonly Pick<Slot | Session, "id" | "title">[],
  current: ReadonlyMap<string, EntryFacts>,
): Record<string, Recorded> => {
  const recorded = comparing.recorded[`${kind}s`];
  const there = living(recorded);
  const renamed = renamedFrom(there, current);
  const entries: Entries = {
    kind,
    current,
    all: new Map(Object.entries(recorded)),
    living: there,
    renamed,
    renamedIds: new Set(renamed.values()),
  };
  const present = things.map(
    (thing) => [thing.id, recordPresent(comparing, entries, thing)] as const,
  );
  const removed = [...entries.all]
    .filter(([id]) => !current.has(id))
    .map(([id, old]) => [id, recordRemoved(comparing, entries, id, old)] as const);
  return Object.fromEntries([...present, ...removed]);
};

/** True if something is where that was which is no longer there: what had no title was announced, and has another id. */
const isAtItsPlace = (
  thing: Pick<Slot, "span" | "rooms">,
  { start, room = "" }: Recorded,
): boolean =>
  thing.span !== undefined &&
  toUtc(thing.span.start) === start &&
  (thing.rooms === TBA ? tbaWord : roomText(thing.rooms.map(({ id }) => id))) === room;

/** True if the programme still tells of it: under another kind of name, or as something that moved. */
const isStillThere = (event: Event, recorded: Recorded): boolean => {
  const { title, start } = recorded;
  return event.days
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => [
      slot,
      ...slot.sessions.map((placement) => ({ ...placement, ...placement.session })),
    ])
    .some((thing) =>
      title === undefined
        ? isAtItsPlace(thing, recorded)
        : thing.title !== TBA &&
          thing.title === title &&
          [thing, ...thing.previously].some(({ span }) => span && toUtc(span.start) === start),
    );
};

/** What changed in a programme since it was published, as the record tells it. */
import type { DateTime } from "../time.ts";
import { type Entry, sessionEntry, slotEntry } from "./entries.ts";
import { knownEnd } from "./hours.ts";
import type { Event, Previously, Removed, Revision } from "./model.ts";
import { eventStates } from "./states.ts";
import { isSamePlace } from "./where.ts";

export const changeKinds = [
  "added",
  "moved",
  "cancelled",
  "removed",
  "tentative",
  "confirmed",
  "changed",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The latest change of one slot or session that is there. */
export interface Change {
  readonly kind: ChangeKind;
  readonly entry: Entry;
  readonly changed: DateTime;
}

/** That a slot or session is gone. */
export interface Removal {
  readonly kind: "removed";
  readonly removed: Removed;
  readonly changed: DateTime;
}

/** When all of an event was first published; its own first revision tells, whatever `published` says later. */
const firstPublished = ({ published, revision: { sequence, changed } }: Event) =>
  sequence === 0 && changed && (!published || changed > published) ? changed : published;

/**
 * When something of an event last changed; undefined if it is as it was first published. What stands at
 * its first revision and is younger than the event was added.
 */
export const changedSince = (
  event: Event,
  { sequence, changed }: Revision,
): DateTime | undefined => {
  const first = firstPublished(event);
  return changed && (sequence > 0 || !first || changed > first) ? changed : undefined;
};

/** True for a session that was in the programme and is in no slot any more. */
const isTakenOut = ({ kind, slot, revision: { was } }: Entry): boolean =>
  kind === "session" && !slot && was?.span !== undefined;

/** What one should know of it first: that it will not take place, that it is elsewhere, that it is new. */
const kindOf = (entry: Entry): ChangeKind => {
  const { status, revision, previously } = entry;
  const { sequence, was, isAdded } = revision;
  if (status === "cancelled") return "cancelled";
  if (isTakenOut(entry)) return "removed";
  if (previously.length > 0) return "moved";
  if (sequence === 0 || isAdded === true) return "added";
  if (was?.hasMoved) return "moved";
  if (status === "tentative") return "tentative";
  return was?.status === undefined || was.status === "confirmed" ? "changed" : "confirmed";
};

/** Every slot and session, in programme order; one that is both is told as its session. */
export const changeable = (event: Event): readonly Entry[] => {
  const slots = event.days.flatMap((day) => day.slots).filter(({ isSession }) => !isSession);
  return [
    ...slots.map((slot) => slotEntry(event, slot)),
    ...event.sessions.map((session) => sessionEntry(session)),
  ];
};

/** Every slot and session that changed and not only its event. */
export const changesOf = (event: Event): readonly Change[] =>
  changeable(event).flatMap((entry) => {
    const changed = changedSince(event, entry.revision);
    return changed && !entry.revision.isInherited ? [{ kind: kindOf(entry), entry, changed }] : [];
  });

const isSilent = ({ entry: { slot, session, kind }, changed }: Change): boolean =>
  [session?.silentUntil, kind === "slot" || slot?.isSession ? slot?.silentUntil : undefined].some(
    (until) => until && changed < until,
  );

/**
 * Those that readers are told of, without what the organisers pass over in silence. If all is called off,
 * the event tells that.
 */
export const toldChanges = (event: Event): readonly (Change | Removal)[] =>
  eventStates[event.status].entries === "cancelled"
    ? []
    : [
        ...changesOf(event).filter((change) => !isSilent(change)),
        ...event.removed.flatMap((removed): Removal[] =>
          removed.revision.changed
            ? [{ kind: "removed", removed, changed: removed.revision.changed }]
            : [],
        ),
      ];

/** The days on which readers were told of something, latest first, with how often. */
export const daysOfChange = (
  event: Event,
): readonly { readonly day: DateTime; readonly count: number }[] => {
  const own = changedSince(event, event.revision);
  const moments = [...(own ? [own] : []), ...toldChanges(event).map(({ changed }) => changed)];
  const days = Map.groupBy(moments, (at) => at.setZone(event.timezone).startOf("day").toMillis());
  return [...days]
    .sort(([a], [b]) => b - a)
    .flatMap(([, [first, ...others]]) =>
      first
        ? [{ day: first.setZone(event.timezone).startOf("day"), count: 1 + others.length }]
        : [],
    );
};

/** Where it was: as the content says, else as the record knows it. */
export const formerPlaces = ({
  previously,
  span,
  rooms,
  revision,
}: Entry): readonly Previously[] => {
  const { was } = revision;
  if (previously.length > 0 || !was) return previously;
  const isOther =
    +(was.span?.start ?? 0) !== +(span?.start ?? 0) ||
    +(knownEnd(was.span) ?? 0) !== +(knownEnd(span) ?? 0) ||
    (was.rooms.length > 0 && !isSamePlace(was.rooms, rooms));
  return isOther && (was.span || was.rooms.length > 0)
    ? [{ date: undefined, span: was.span, rooms: was.rooms }]
    : [];
};

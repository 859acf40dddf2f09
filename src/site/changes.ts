/** What changed in a programme since it was published, as the record tells it. */
import type { DateTime } from "../time.ts";
import { type Entry, sessionEntry, slotEntry } from "./entries.ts";
import type { Event } from "./model.ts";
import type { Revision } from "./revision.ts";

export type ChangeKind = "added" | "moved" | "cancelled" | "tentative" | "changed";

/** The latest change of one slot or session. */
export interface Change {
  readonly kind: ChangeKind;
  readonly entry: Entry;
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

/** What one should know of it first: that it will not take place, that it is new, that it is elsewhere. */
const kindOf = ({ status, revision, previously }: Entry): ChangeKind => {
  if (status === "cancelled") return "cancelled";
  if (revision.sequence === 0) return "added";
  if (previously.length > 0) return "moved";
  return status === "tentative" ? "tentative" : "changed";
};

/** Every slot and session that changed and not only its event, in programme order; one that is both is told as its session. */
export const changesOf = (event: Event): readonly Change[] => {
  const slots = event.days.flatMap((day) => day.slots).filter(({ isSession }) => !isSession);
  const entries = [
    ...slots.map((slot) => slotEntry(event, slot)),
    ...event.sessions.map((session) => sessionEntry(session)),
  ];
  return entries.flatMap((entry) => {
    const changed = changedSince(event, entry.revision);
    return changed && !entry.revision.isInherited ? [{ kind: kindOf(entry), entry, changed }] : [];
  });
};

/** Counts what has changed: “1 atelier déplacé, 1 conférence annulée”. */
import type { SayCommand } from "../i18n/commands.ts";
import type { Change } from "../content/revisions/entries.ts";
import type { ChangeKind } from "../site/changes.ts";
import type { Event, Slot } from "../site/model.ts";
import type { SessionKind, SlotKind } from "../site/words.ts";

/** What happened, in the order of importance; undefined of what only has another id. */
export const kindOf = ({ kind, before, after, aspects }: Change): ChangeKind | undefined => {
  if (kind === "event") return "changed";
  if (!after) return "removed";
  if (!before) return "added";
  if (after.status !== before.status && after.status === "cancelled") return "cancelled";
  if (before.start !== undefined && after.start === undefined) return "removed";
  if (before.start !== undefined && before.start !== after.start) return "moved";
  if (before.room !== undefined && before.room !== after.room) return "moved";
  if (after.status !== before.status)
    return after.status === "confirmed" ? "confirmed" : "tentative";
  return aspects.every((aspect) => aspect === "id") ? undefined : "changed";
};

/** Slots that are called as the session in them is. */
type SlotOfSession = "keynote" | "panel" | "workshop";

/** What can be counted: sessions, slots, and what has no kind any more. */
type Counted = SessionKind | `slot.${Exclude<SlotKind, SlotOfSession>}` | "event" | "entry";

const nounOf = (event: Event, { kind, id }: Change): Counted => {
  if (kind === "event") return "event";
  if (kind === "session")
    return event.sessions.find((session) => session.id === id)?.kind ?? "entry";
  const slots: readonly Slot[] = event.days.flatMap((day) => day.slots);
  const slot = slots.find((one) => one.id === id);
  if (!slot) return "entry";
  const { kind: name } = slot;
  return name === "keynote" || name === "panel" || name === "workshop" ? name : `slot.${name}`;
};

/** “1 atelier déplacé”: the participle agrees with what is counted. */
const count = (say: SayCommand, noun: Counted, what: ChangeKind, count: number): string => {
  const gender = say(`record.gender.${noun}`) === "f" ? "f" : "m";
  return say(`record.happened.${what}.${gender}`, {
    count,
    what: say(`record.noun.${noun}`, { count }),
  });
};

/** “1 atelier déplacé, 1 conférence annulée” */
export const counted = (event: Event, say: SayCommand, changes: readonly Change[]): string => {
  const counts = new Map<string, { noun: Counted; what: ChangeKind; count: number }>();
  for (const change of changes) {
    const what = kindOf(change);
    if (!what) continue;
    const noun = nounOf(event, change);
    const known = counts.get(`${noun} ${what}`);
    counts.set(`${noun} ${what}`, { noun, what, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].map((one) => count(say, one.noun, one.what, one.count)).join(", ");
};

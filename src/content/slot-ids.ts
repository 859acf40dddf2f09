/** What slots are called: by what is written, else by their only session, else by day, kind and rank. */
import type { SessionKind, SlotKind } from "../site/words.ts";
import type { EventContent } from "./content.ts";
import { placementsOf, type TimedSlot } from "./timing.ts";

const slotKindOf: Record<SessionKind, SlotKind> = {
  talk: "talks",
  keynote: "keynote",
  panel: "panel",
  demo: "talks",
  workshop: "workshop",
  lightning: "talks",
  other: "other",
};

export interface NamedSlot {
  readonly id: string;
  readonly kind: SlotKind;
  /** The session that a slot is one thing with. */
  readonly only: string | undefined;
}

/** The id and kind of each slot, of slots in their order: `2013-06-11-break-2` is the second break of its day. */
export const nameSlots = (
  event: EventContent,
  slots: readonly TimedSlot[],
): ReadonlyMap<TimedSlot, NamedSlot> => {
  const ranks = new Map<string, number>();
  return new Map(
    slots.map((slot) => {
      const [first, ...others] = placementsOf(slot.data);
      const only = others.length === 0 ? first?.session : undefined;
      const session = only === undefined ? undefined : event.sessions.items.get(only);
      const kind =
        slot.data.kind ??
        (only === undefined ? "other" : slotKindOf[session?.known.kind ?? "talk"]);
      const name = `${slot.day.id}-${kind}`;
      const rank = (ranks.get(name) ?? 0) + 1;
      ranks.set(name, rank);
      return [slot, { id: slot.data.id ?? only ?? `${name}-${rank}`, kind, only }];
    }),
  );
};

/** What slots are called: by what is written, else by their only session, else by day, kind and rank. */
import type { Hours } from "../site/model.ts";
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
  /** The session that a slot is one thing with: its only one, at the same time. */
  readonly only: string | undefined;
}

const isSameTime = (a: Hours | undefined, b: Hours | undefined): boolean =>
  a?.isOpenEnded === b?.isOpenEnded &&
  a?.start.toMillis() === b?.start.toMillis() &&
  (a?.isOpenEnded === true || a?.end.toMillis() === b?.end.toMillis());

/** The id and kind of each slot, of slots in their order: `2013-06-11-break-2` is the second break of its day. */
export const nameSlots = (
  event: EventContent,
  slots: readonly TimedSlot[],
): ReadonlyMap<TimedSlot, NamedSlot> => {
  const ranks = new Map<string, number>();
  return new Map(
    slots.map((slot) => {
      const [first, ...others] = placementsOf(slot.data);
      const single = others.length === 0 && !slot.item.namesMore ? first?.session : undefined;
      const session = single === undefined ? undefined : event.sessions.items.get(single);
      const kind =
        slot.data.kind ??
        (single === undefined ? "other" : slotKindOf[session?.partial.kind ?? "talk"]);
      const [own] = slot.own;
      const only = !own || isSameTime(own, slot.span) ? single : undefined;
      const name = `${slot.day.id}-${kind}`;
      const rank = (ranks.get(name) ?? 0) + 1;
      ranks.set(name, rank);
      return [slot, { id: slot.data.id ?? only ?? `${name}-${rank}`, kind, only }];
    }),
  );
};

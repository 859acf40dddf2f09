/** A slot whose sessions are not all published: it keeps its time and place, and says no more. */
import type { Item } from "../content.ts";
import type { SlotInput } from "../schema/programme.ts";
import { placementsOf } from "../timing.ts";
import { type Cut, cutItem } from "./cut-item.ts";

/**
 * Without its only session a slot without title is still to be announced, of the kind that most sessions are: what kind
 * of session comes is not told either. Of several sessions those are left that are published.
 */
export const cutSlot = (slot: Item<SlotInput>, isGone: Cut): Item<SlotInput> => {
  const cut = cutItem(slot, isGone);
  const named = placementsOf(slot.partial).length;
  const left = placementsOf(cut.partial).length;
  if (named === left) return cut;
  const kind = cut.partial.kind ?? (named === 1 ? "talks" : "other");
  return {
    ...cut,
    data: cut.data && { ...cut.data, kind },
    partial: { ...cut.partial, kind },
    namesMore: true,
  };
};

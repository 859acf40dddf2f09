import type { DateTime } from "../time.ts";
import type { Slot } from "./model.ts";

/** What is on at a moment, and what begins next; what is open all day is told only as long as nothing else is on. */
export const aroundNow = (
  slots: readonly Slot[],
  standing: ReadonlySet<Slot>,
  at: DateTime,
): { readonly now: readonly Slot[]; readonly next: readonly Slot[] } => {
  const moment = at.toMillis();
  const startOf = ({ span }: Slot): number | undefined => span?.start.toMillis();
  const on = slots.filter(
    ({ span }) => span && span.start.toMillis() <= moment && moment < span.end.toMillis(),
  );
  const others = on.filter((slot) => !standing.has(slot));
  const later = slots.filter(
    (slot) => (startOf(slot) ?? 0) > moment && (on.length === 0 || !standing.has(slot)),
  );
  const [first] = later.map(startOf);
  return {
    now: others.length > 0 ? others : on,
    next: later.filter((slot) => startOf(slot) === first),
  };
};

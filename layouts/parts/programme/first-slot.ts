import { dayGrid } from "../../../src/site/day-grid.ts";
import type { Day } from "../../../src/site/model.ts";
import { timelineEntries } from "../../../src/site/timeline-entries.ts";
import { fragment } from "../../../src/urls.ts";

/** Where a day begins on its page, past all that one may ask of it and what is open all day. */
export const firstSlotId = (day: Day, days: readonly Day[]): string | undefined => {
  const standing = dayGrid(day, days)?.standing;
  const slots = timelineEntries(day, days).flatMap((entry) => ("slot" in entry ? entry.slot : []));
  const first = slots.find((slot) => !standing?.includes(slot));
  return first && fragment("slot", first.id);
};

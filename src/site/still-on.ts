/** What of a programme goes on past midnight. */
import { takesPlace } from "./entries.ts";
import { knownEnd } from "./hours.ts";
import type { Day, Slot } from "./model.ts";

/** What began on an earlier day of the programme and is still on as this one begins, by its end. */
export const stillOnAt = (
  { date }: Day,
  days: readonly Day[],
): readonly { readonly slot: Slot; readonly until: NonNullable<Slot["span"]>["end"] }[] =>
  days
    .filter((earlier) => earlier.date < date)
    .flatMap(({ slots }) => slots)
    .flatMap((slot) => {
      const { span } = slot;
      const until = knownEnd(span);
      if (!span || !until || span.start >= date || until <= date) return [];
      return takesPlace(slot) ? [{ slot, until }] : [];
    })
    .sort((a, b) => +a.until - +b.until);

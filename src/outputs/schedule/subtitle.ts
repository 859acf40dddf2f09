/** The line under a title in apps. */
import type { Entry } from "../../site/entries.ts";
import { ownSummary } from "../../site/own-summary.ts";
import { unlessTba } from "../../site/unless-tba.ts";

/** What its slot calls it, or the block of talks that it is part of. */
const slotTitle = ({ session, slot }: Entry): string => {
  if (!session || slot?.isSession) return slot?.label ?? "";
  return (slot && unlessTba(slot.title)) ?? "";
};

/** What its organisers wrote of it in a sentence, which is the subtitle of other systems; else what its slot says. */
export const subtitleOf = (entry: Entry): string =>
  (entry.session && ownSummary(entry.session)) || slotTitle(entry);

/** What its slot says, where another line is its subtitle. */
export const otherTitle = (entry: Entry): string =>
  entry.session && ownSummary(entry.session) !== "" ? slotTitle(entry) : "";

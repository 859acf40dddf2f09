/** What a cell of a table says, where one cell holds several things. */
import { toLine } from "../html.ts";
import type { ForeignSession } from "../programme.ts";

/** `Annulé` → `cancelled`; confirmed where nothing else is said. */
export const statusOf = (text: string): ForeignSession["status"] => {
  if (/^(?:cancel|annul|declin|withdr|refus)/i.test(text)) return "cancelled";
  return /^(?:tentativ|provis|pending|à confirmer|a confirmer|option|waitl)/i.test(text)
    ? "tentative"
    : "confirmed";
};

/** The pieces of a cell that holds several words. */
export const readList = (cell: string): readonly string[] =>
  cell
    .split(/[,;|\n]/)
    .map(toLine)
    .filter(Boolean);

/** What a cell of a table says, where one cell holds several things. */
import { toLine } from "../html.ts";
import type { ForeignSession } from "../programme.ts";

const between = /[;,\n/|]|\s&\s|\s(?:et|and|und)\s/g;

/** The pieces of a cell that holds several names; a comma within brackets parts none. */
const cutPeople = (cell: string): readonly string[] => {
  const pieces: string[] = [];
  let done = 0;
  let close = -1;
  for (const { 0: sign, index } of cell.matchAll(between)) {
    if (sign === ",") {
      // The next bracket, which is looked for again only once it is passed.
      if (close < index) {
        const next = cell.slice(index).search(/[()]/);
        close = next === -1 ? cell.length : index + next;
      }
      if (cell[close] === ")") continue;
    }
    pieces.push(cell.slice(done, index));
    done = index + sign.length;
  }
  return [...pieces, cell.slice(done)];
};

/** “Ada Lovelace (Etalab), Ben” → names, each with where they come from. */
export const readPeople = (
  cell: string,
): readonly { readonly name: string; readonly organisation: string }[] =>
  cutPeople(cell)
    .map((part) => /^([^()]*)(?:\(([^()]*)\))?/.exec(part.trim()))
    .map((match) => ({ name: toLine(match?.[1] ?? ""), organisation: toLine(match?.[2] ?? "") }))
    .filter(({ name }) => name !== "");

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

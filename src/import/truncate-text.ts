/** How much of a text is imported. */
import { createHash } from "node:crypto";
import { cutWords } from "../text/budget.ts";

// Well below the budgets: what is made plain has a backslash before each of its signs.
const longestWord = 1_000;
const longestLine = 20_000;
const longestText = 90_000;
const longestTitle = 1_000;
const longestAddress = 2_000;
/** How many things one list holds. */
export const longestList = 1_000;

/** Cut at a space near the end, if there is one. */
const cutAt = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const head = text.slice(0, most).toWellFormed();
  const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
};

/** Breaks a paragraph in one long line, as other systems store them, into several lines. */
const breakLine = (line: string): string => {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > longestLine) {
    const space = line.lastIndexOf(" ", start + longestLine);
    const end = space > start ? space : start + longestLine;
    pieces.push(line.slice(start, end));
    start = space > start ? end + 1 : end;
  }
  return [...pieces, line.slice(start)].join("\n");
};

/** A text of which every word, every line and the whole fit. */
export const truncateText = (text: string): string =>
  text.length <= longestWord
    ? text
    : cutAt(cutWords(text, longestWord), longestText).split("\n").map(breakLine).join("\n");

/** A title that fits into a line. */
export const truncateTitle = (text: string): string =>
  cutAt(cutWords(text, longestWord), longestTitle);

/** A key of the source; of a long one its hash, for it is never shown and only tells a thing from others. */
export const shortKey = (key: string): string =>
  key.length <= longestTitle ? key : createHash("sha256").update(key).digest("hex");

/** True for an address that may stay as it is. */
export const isShort = (address: string): boolean => address.length <= longestAddress;

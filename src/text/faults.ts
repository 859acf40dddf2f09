import type { Excess } from "./budget.ts";
import type { LinkKind, UrlFault } from "./links.ts";

/** Something wrong in prose; `offset` and `length` count UTF-16 units of the Markdown source. */
export interface ProseFault {
  readonly code:
    "raw-html" | "no-alt" | "bad-url" | "unknown-reference" | "missing-media" | "beyond-budget";
  readonly offset: number;
  readonly length: number;
  /** The faulty text: a tag, an address, the id of a reference, a path. */
  readonly value: string;
  /** What an unknown reference should have been. */
  readonly kind?: LinkKind;
  /** Why an address is refused. */
  readonly reason?: UrlFault;
  /** What there is too much of; nothing else is said of such a text, and nothing of it is printed. */
  readonly excess?: Excess;
}

/** Finds texts in the block that is being read, each after the one before. */
export interface Place {
  /** Turns to a block, given as first line and line after the last; a block seen before starts anew. */
  readonly enter: (lines: readonly [number, number]) => void;
  /** The offset of the next occurrence of a text in the block; else its first in the source, else the block's start. */
  readonly find: (text: string) => number;
}

/** After so many texts that are not where they are looked for, the line of their block will do as a place. */
const mostMisses = 20;

/** Where texts stand in a source: Markdown tells the lines of a block, not the places in it. */
export const placeIn = (source: string): Place => {
  let misses = 0;
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  let start = 0;
  let end = source.length;
  let next = 0;
  let block = source;
  return {
    enter: ([first, last]) => {
      start = starts[first] ?? 0;
      end = starts[last] ?? source.length;
      next = start;
      block = source.slice(start, end);
    },
    find: (text) => {
      if (misses > mostMisses) return start;
      const at = block.indexOf(text, next - start);
      if (at >= 0) {
        next = start + at + text.length;
        return start + at;
      }
      misses++;
      const anywhere = source.indexOf(text);
      return anywhere >= 0 ? anywhere : start;
    },
  };
};

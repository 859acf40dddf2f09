import type { Excess } from "./budget.ts";
import type { LinkKind, UrlFault } from "./links.ts";
import { countBefore } from "./offsets.ts";
import { forbiddenReferenceAt } from "./references.ts";

/** Something wrong in prose; `offset` and `length` count UTF-16 units of the Markdown source. */
export interface ProseFault {
  readonly code:
    | "bad-encoding"
    | "raw-html"
    | "no-alt"
    | "bad-url"
    | "unknown-reference"
    | "missing-media"
    | "no-picture"
    | "beyond-budget";
  readonly offset: number;
  readonly length: number;
  /** The faulty text: a code, a tag, an address, the id of a reference, a path. */
  readonly value: string;
  /** What an unknown reference should have been. */
  readonly kind?: LinkKind;
  /** Why an address is refused. */
  readonly reason?: UrlFault;
  /** What there is too much of; nothing else is said of such a text, and nothing of it is printed. */
  readonly excess?: Excess;
}

/** Finds texts in the block that is being read, each after the one before. */
export interface BlockSearch {
  /** Turns to a block, given as first line and line after the last; a block seen before starts anew. */
  readonly enter: (lines: readonly [number, number]) => void;
  /** The offset of the next occurrence of a text in the block; else its first in the source, else the block's start. */
  readonly find: (text: string) => number;
  /** The same for the next code that gives what no text may hold; undefined if there is none. */
  readonly findForbidden: () => { readonly offset: number; readonly written: string } | undefined;
}

/** The codes of a text that give what no text may hold, and where they stand. */
const forbiddenIn = (text: string): readonly (readonly [offset: number, written: string])[] =>
  [...text.matchAll(/&#/g)].flatMap(({ index }) => {
    const found = forbiddenReferenceAt(text, index);
    return found ? [[index, found.written] as const] : [];
  });

/** After so many texts that are not where they are looked for, the line of their block will do as a place. */
const mostMisses = 20;

/** Where texts stand in a source: Markdown tells the lines of a block, not the places in it. */
export const placeIn = (source: string): BlockSearch => {
  let misses = 0;
  let others = 0;
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  const forbidden = forbiddenIn(source);
  const forbiddenOffsets = forbidden.map(([offset]) => offset);
  let start = 0;
  let end = source.length;
  let next = 0;
  let block = source;
  /** The place of a text as an address, from where it stands first: what is linked may have the same word. */
  const addressAt = (text: string, first: number): number => {
    if (first < 0 || /[(<]/.test(block.charAt(first - 1)) || others > mostMisses) return first;
    const at = block.indexOf(`](${text}`, first);
    if (at < 0) others++;
    return at < 0 ? first : at + 2;
  };
  return {
    enter: ([first, last]) => {
      start = starts[first] ?? 0;
      end = starts[last] ?? source.length;
      next = start;
      block = source.slice(start, end);
    },
    findForbidden: () => {
      const at = forbidden[countBefore(forbiddenOffsets, next)] ?? forbidden[0];
      if (!at) return undefined;
      const [offset, written] = at;
      next = offset + written.length;
      return { offset, written };
    },
    find: (text) => {
      if (misses > mostMisses) return start;
      const at = addressAt(text, block.indexOf(text, next - start));
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

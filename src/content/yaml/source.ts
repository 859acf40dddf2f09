import { countBefore } from "../../text/offsets.ts";

/** A text file of the content, and the place of every character in it. */
export interface Source {
  /** From the site's folder, with slashes: `content/2013-open-data/event.md`. */
  readonly file: string;
  readonly text: string;
}

/** A stretch of a source, in UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Line and columns count from 1, columns in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Where the lines of a text begin, and where its characters of two UTF-16 units stand. */
interface Marks {
  readonly lines: readonly number[];
  readonly pairs: readonly number[];
}

const offsetsOf = (text: string, pattern: RegExp): readonly number[] =>
  Array.from(text.matchAll(pattern), ({ index }) => index);

let last: { readonly text: string; readonly marks: Marks } | undefined;

/** Remembered for the last text: one file may have thousands of problems. */
const marksOf = (text: string): Marks => {
  if (last?.text !== text)
    last = {
      text,
      marks: { lines: offsetsOf(text, /\n/g), pairs: offsetsOf(text, /[\u{10000}-\u{10ffff}]/gu) },
    };
  return last.marks;
};

// A negative position would count as 0, where there may be a line break.
const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** The place of a range; one that runs over several lines ends with its first. */
export const positionOf = (text: string, { start, end }: Range): Position => {
  const { lines, pairs } = marksOf(text);
  const length = (from: number, to: number): number =>
    to - from - (countBefore(pairs, to) - countBefore(pairs, from));
  const before = countBefore(lines, start);
  const lineStart = (lines[before - 1] ?? -1) + 1;
  const lastInLine = Math.min(end, lines[before] ?? text.length);
  const column = length(lineStart, start) + 1;
  const shown = text.slice(start, lastInLine).trimEnd().length;
  return {
    line: before + 1,
    column,
    endColumn: column + Math.max(length(start, start + shown), 1),
  };
};

/** The line that holds an offset, without its line break. */
export const lineAt = (text: string, offset: number): Range => {
  const start = startOfLine(text, offset);
  const end = text.indexOf("\n", offset);
  return { start, end: end === -1 ? text.length : end };
};

/** A line, and from a column on what is left of it; both count from 1. */
export const rangeAt = ({ text }: Source, line: number, column: number): Range => {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const next = text.indexOf("\n", start);
    if (next === -1) break;
    start = next + 1;
  }
  const { end } = lineAt(text, start);
  const from = Math.min(start + column - 1, end);
  return { start: from, end: from + 1 };
};

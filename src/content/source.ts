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

const lengthInCharacters = (text: string): number => Array.from(text).length;

// A negative position would count as 0, where there may be a line break.
const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** The place of a range; one that runs over several lines ends with its first. */
export const positionOf = (text: string, { start, end }: Range): Position => {
  const lineStart = startOfLine(text, start);
  const line = text.slice(0, lineStart).split("\n").length;
  const lineEnd = text.indexOf("\n", start);
  const lastInLine = Math.min(end, lineEnd === -1 ? text.length : lineEnd);
  const column = lengthInCharacters(text.slice(lineStart, start)) + 1;
  const width = lengthInCharacters(text.slice(start, lastInLine).trimEnd());
  return { line, column, endColumn: column + Math.max(width, 1) };
};

/** The line that holds an offset, without its line break. */
export const lineAt = (text: string, offset: number): Range => {
  const start = startOfLine(text, offset);
  const end = text.indexOf("\n", offset);
  return { start, end: end === -1 ? text.length : end };
};

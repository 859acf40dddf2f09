/** Escapes of double-quoted YAML that give what no text may hold: YAML 1.2.2 §5.7. */
import { isAllowedCode } from "../../text/characters.ts";
import type { Range } from "./source.ts";

/** What the letters give that may not be there; all others give a character of a text. */
const letters: ReadonlyMap<string, number> = new Map([
  ["0", 0x00],
  ["a", 0x07],
  ["b", 0x08],
  ["e", 0x1b],
  ["f", 0x0c],
  ["v", 0x0b],
  ["N", 0x85],
]);

const hex = "[0-9a-fA-F]";
/** Both halves of one character, as JSON writes it: `\ud83d\ude00`. */
const pair = `\\\\u[dD][89abAB]${hex}{2}\\\\u[dD][c-fC-F]${hex}{2}`;
const escape = new RegExp(`${pair}|\\\\(?:x${hex}{2}|u${hex}{4}|U${hex}{8}|[^])`, "gu");

/** An escape that gives what no text may hold: where it stands, and the number of what it gives. */
export interface ForbiddenEscape {
  readonly range: Range;
  readonly code: number;
}

/** The code of an escape, where it may be one that is refused. */
const codeOf = (written: string): number | undefined => {
  const [, digits] = /^\\[xuU]([0-9a-fA-F]+)$/.exec(written) ?? [];
  return digits === undefined ? letters.get(written.slice(1)) : Number.parseInt(digits, 16);
};

/** The first such escape between two offsets of a text. */
export const findForbiddenEscape = (
  text: string,
  start: number,
  end: number,
): ForbiddenEscape | undefined => {
  for (const { 0: written, index } of text.slice(start, end).matchAll(escape)) {
    const code = codeOf(written);
    // A return ends a line, as it does in a file.
    if (code === undefined || code === 0x0d || isAllowedCode(code)) continue;
    const from = start + index;
    return { range: { start: from, end: from + written.length }, code };
  }
  return undefined;
};

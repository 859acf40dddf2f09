/** Finds the line that has lost some of its indentation: the parser stumbles over what follows it. */
import { lineAt, type Range } from "./source.ts";

/** How far above the place where the parser gave up a line is looked for. */
const most = 10;

/** Reading a longer text so often would take too long. */
const longest = 50_000;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** `title: Bread`, `- bread`, `"quoted": 1` */
const isEntry = /^\s*(?:-(?:\s|$)|[^\s#-][^:]*:(?:\s|$))/;

/** The lines with something in them, the one at an offset first, then those above and the one below. */
const linesAround = (text: string, at: number): readonly Range[] => {
  const lines: Range[] = [];
  let line = lineAt(text, at);
  while (lines.length < most) {
    if (text.slice(line.start, line.end).trim() !== "") lines.push(line);
    if (line.start === 0) break;
    line = lineAt(text, line.start - 1);
  }
  return lines;
};

/** The columns of the entries around a line that stand further in than it does. */
const columnsFor = (text: string, { start, end }: Range): readonly number[] => {
  const own = indentOf(text.slice(start, end));
  const before = text.slice(0, start).split("\n").slice(-12, -1);
  const after = text.slice(end + 1).split("\n", 3);
  const columns = [...before.toReversed(), ...after]
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const column = indentOf(line);
      return [column, column + (/^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0) - column];
    });
  return [...new Set([...columns, own + 2, own + 1])].filter((column) => column > own);
};

/** The fault of a line that makes the whole text readable once it stands further in; undefined if there is none. */
export const lostIndentation = (
  text: string,
  at: number,
  parses: (text: string) => boolean,
): { readonly kind: "indent" | "continued"; readonly range: Range } | undefined => {
  if (text.length > longest) return undefined;
  for (const line of linesAround(text, at)) {
    const written = text.slice(line.start, line.end);
    const indent = indentOf(written);
    const isFound = columnsFor(text, line).some((column) =>
      parses(text.slice(0, line.start) + " ".repeat(column - indent) + text.slice(line.start)),
    );
    if (!isFound) continue;
    // Two words are a field without its colon.
    if (/^\s*\S+\s+\S+\s*$/.test(written) && !isEntry.test(written)) return undefined;
    const kind = isEntry.test(written) ? "indent" : "continued";
    return { kind, range: { start: line.start + indent, end: line.end } };
  }
  return undefined;
};

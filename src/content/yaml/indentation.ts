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

/** How a line begins, from a column on: the name of its field, or a few words. */
const headFrom = (line: string, column: number): string => {
  const [head = ""] =
    /^(?:-\s+)*(?:[^\s:]+:(?=\s|$)|\S*(?: \S+){0,2})/.exec(line.slice(column)) ?? [];
  return head.trimEnd();
};

/** Where something may begin in a line: at its indentation, and behind hyphens. */
const columnsOf = (line: string): readonly number[] => [
  ...new Set([indentOf(line), /^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0]),
];

/** The lines around one, those above first, the nearest first. */
const neighbours = (text: string, { start, end }: Range): readonly string[] => {
  const before = text
    .slice(Math.max(0, start - 20_000), start)
    .split("\n")
    .slice(-40, -1);
  const after = text.slice(end + 1, end + 5_000).split("\n", 20);
  return [...before.toReversed(), ...after].filter((line) => line.trim() !== "");
};

/** The column of the nearest line that begins so: what an organiser sees who is told to write below it. */
export const columnBelow = (text: string, line: Range, head: string): number | undefined => {
  for (const other of neighbours(text, line)) {
    const column = columnsOf(other).find((one) => headFrom(other, one) === head);
    if (column !== undefined) return column;
  }
  return undefined;
};

/** True of an entry that begins as the nearest other one does, and in its column: it has lost nothing. */
export const isInPlace = (text: string, line: Range): boolean => {
  const own = text.slice(line.start, line.end);
  return columnsOf(own).some((column) => {
    const head = headFrom(own, column);
    return head.endsWith(":") && columnBelow(text, line, head) === column;
  });
};

/** The columns of the entries around a line, in which it could stand, and how those begin. */
const columnsFor = (text: string, line: Range): ReadonlyMap<number, string | undefined> => {
  const own = indentOf(text.slice(line.start, line.end));
  const columns = new Map<number, string | undefined>();
  const around = neighbours(text, line).flatMap((other) =>
    columnsOf(other).map((column) => [column, headFrom(other, column)] as const),
  );
  for (const [column, head] of [...around, [own + 2, undefined], [own + 1, undefined]] as const)
    if (column > own && !columns.has(column)) columns.set(column, head);
  return columns;
};

/** Where a line may stand so that the whole text can be read; what it holds stays further in than it. */
const possibleColumns = (text: string, line: Range, reads: Reads): readonly number[] => {
  const written = text.slice(line.start, line.end);
  const indent = indentOf(written);
  const next = text
    .slice(line.end)
    .split("\n", 20)
    .find((one) => one.trim() !== "");
  const holds = /:(?:\s*[>|][+-]?)?$/.test(written.trimEnd()) && next !== undefined;
  const inside = holds && indentOf(next) > indent ? indentOf(next) : Infinity;
  return [...columnsFor(text, line).keys()].filter(
    (column) =>
      column < inside &&
      reads(text.slice(0, line.start) + " ".repeat(column - indent) + text.slice(line.start)),
  );
};

type Reads = (text: string) => boolean;

/** Whether a text can be parsed, and whether nothing at all is wrong in it. */
export interface Reading {
  readonly parses: Reads;
  readonly reads: Reads;
}

/** What a line should stand below to make the whole text readable; undefined if it is none, or may be several. */
export const alignedBelow = (text: string, line: Range, reads: Reads): string | undefined => {
  if (text.length > longest) return undefined;
  const heads = columnsFor(text, line);
  // An item stands below items, a field below fields.
  const isItem = /^\s*-\s/.test(text.slice(line.start, line.end));
  const possible = possibleColumns(text, line, reads).flatMap((column) => {
    const head = heads.get(column);
    const isFound = head?.startsWith("-") === isItem && columnBelow(text, line, head) === column;
    return isFound ? [head] : [];
  });
  return possible.length === 1 ? possible[0] : undefined;
};

/** True if the line below may as well stand too far in: what it should hold stands beside it. */
const isNextTooFarIn = (text: string, line: Range): boolean => {
  const [next = "", held = ""] = text
    .slice(line.end)
    .split("\n", 40)
    .filter((one) => one.trim() !== "");
  return (
    /^\s*[^\s#-][^:]*:\s*$/.test(next) &&
    indentOf(next) > indentOf(text.slice(line.start, line.end)) &&
    indentOf(held) === indentOf(next) &&
    !/^\s*-\s/.test(held)
  );
};

/** The fault of a line that makes the whole text readable once it stands further in; undefined if there is none. */
export const lostIndentation = (
  text: string,
  at: number,
  { parses, reads }: Reading,
):
  | {
      readonly kind: "indent" | "continued";
      readonly range: Range;
      readonly below?: string | undefined;
    }
  | undefined => {
  if (text.length > longest) return undefined;
  for (const line of linesAround(text, at)) {
    const written = text.slice(line.start, line.end);
    // The first line is what the others are measured by.
    const isFirst = text.slice(0, line.start).trim() === "";
    if (isFirst || possibleColumns(text, line, parses).length === 0) continue;
    // Two words are a field without its colon.
    if (/^\s*\S+\s+\S+\s*$/.test(written) && !isEntry.test(written)) return undefined;
    const kind = isEntry.test(written) ? "indent" : "continued";
    const range = { start: line.start + indentOf(written), end: line.end };
    const below = isNextTooFarIn(text, line) ? undefined : alignedBelow(text, line, reads);
    return { kind, range, below };
  }
  return undefined;
};

/** An item that stands further out or in than the others of its list: they read as one text with hyphens in it. */
export const joinedItems = (
  text: string,
  { start, end }: Range,
): { readonly range: Range; readonly below: string } | undefined => {
  const joined = /\n[^\S\n]*-\s/.exec(text.slice(start, end));
  const first = lineAt(text, start);
  if (!joined || !/^\s*(?:-\s+)+$/.test(text.slice(first.start, start))) return undefined;
  const other = lineAt(text, start + joined.index + 1);
  const written = text.slice(first.start, first.end);
  const beside = new RegExp(`^ {${indentOf(written)}}-\\s`);
  const above = first.start > 0 ? lineAt(text, first.start - 1) : first;
  const below = text.slice(end).split("\n", 2)[1] ?? "";
  const isOneOfSeveral =
    (above !== first && beside.test(text.slice(above.start, above.end))) || beside.test(below);
  const [wrong, right] = isOneOfSeveral ? [other, first] : [first, other];
  const line = text.slice(right.start, right.end);
  const indent = indentOf(text.slice(wrong.start, wrong.end));
  return {
    range: { start: wrong.start + indent, end: wrong.end },
    below: headFrom(line, indentOf(line)),
  };
};

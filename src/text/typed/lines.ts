/** What was meant to be a list or a table, and is a paragraph. */
import type { TypedKind } from "./sign.ts";

/** Lines of a paragraph, given by the offsets of the first. */
export interface TypedLine {
  readonly kind: TypedKind;
  readonly start: number;
  readonly end: number;
  readonly fixed?: string | undefined;
}

/** Signs of a list: one line that begins so is enough for some, others may begin a sentence. */
const bullets: readonly (readonly [pattern: RegExp, least: number])[] = [
  [/^[•‣◦▪●○■➢➤►▶]\s*[^\s•‣◦▪●○■➢➤►▶]/u, 1],
  [/^[·✓✔✗✘]\s+\S/u, 1],
  [/^[–—−‐‑][ \t]*[^\s–—−‐‑]/u, 2],
  [/^[-*+]\p{L}/u, 2],
  [/^\(?(?:\d{1,3}|[a-z])[.)](?:[ \t]+\S|\p{L})/u, 2],
];

const columnsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;

const isFramed = (line: string): boolean => /^\|.*\|$/.test(line.trim());

const isRule = (line: string): boolean =>
  /^[-|:\s]+$/.test(line) && line.includes("|") && line.includes("-");

/** A line of heads without a rule below it, or whose rule has more or fewer columns. */
const findTable = (lines: readonly string[], starts: readonly number[]): TypedLine | undefined => {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!line.includes("|") || !next?.includes("|") || isRule(line)) continue;
    const columns = columnsOf(line);
    const at = (index: number) => {
      const start = starts[index] ?? 0;
      return { start, end: start + (lines[index]?.length ?? 0) };
    };
    const fixed = `|${"---|".repeat(columns)}`;
    if (isRule(next)) return { kind: "table-rule", ...at(i + 1), fixed };
    const areFramed = isFramed(line) && isFramed(next) && columns > 1;
    if (areFramed || (columns > 2 && columns === columnsOf(next)))
      return { kind: "table", ...at(i), fixed };
  }
  return undefined;
};

/** Finds the first list and the first table among the lines of a paragraph. */
export const findLines = (text: string): readonly TypedLine[] => {
  const lines = text.split("\n");
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  const lists = bullets.flatMap(([pattern, least]): readonly TypedLine[] => {
    const items = lines.flatMap((line, i) => (pattern.test(line) ? [i] : []));
    const [first] = items;
    if (first === undefined || items.length < least) return [];
    const start = starts[first] ?? 0;
    return [{ kind: "list", start, end: start + (lines[first]?.length ?? 0) }];
  });
  const table = text.includes("|") ? findTable(lines, starts) : undefined;
  return [...lists.slice(0, 1), ...(table ? [table] : [])];
};

/** Finds fields below the line “---” that ends them: the line stands there too early, or twice. */
import type { Split } from "./front-matter.ts";
import { lineAt, type Range } from "./source.ts";

/** The fields that a file may have: on its first level, and on any. */
export interface KnownFields {
  readonly own: readonly string[];
  readonly all: ReadonlySet<string>;
}

export interface StrayFence {
  /** `between`: of fields; `twice`: below another one; `before`: fields, and nothing but text behind them. */
  readonly kind: "between" | "twice" | "before";
  /** The line, or the first field below it. */
  readonly range: Range;
  readonly field: string;
}

/** The file as it was meant, with each place where it is, and the lines that stand in the way. */
export interface Meant {
  readonly split: Split;
  readonly strays: readonly StrayFence[];
}

const fence = /^---[ \t]*$/m;
const keyOf = (line: string): string | undefined =>
  /^\s*(?:-\s+)*(["']?)([\w-]+)\1\s*:(?:\s|$)/.exec(line)?.[2];

/** What may stand among fields: one of them, what is indented or an item, the end of a bracket, a comment, nothing. */
const isAmongFields = (line: string): boolean =>
  /^(?:\s|-(?:\s|$)|[\]}#]|$)/.test(line) || keyOf(line) !== undefined;

const isOpen = (matter: string): boolean => /[:>|,[{-]\s*$/.test(matter);

/** True if what stands between two such lines goes on with the fields above. */
const areFields = (between: string, matter: string, { all }: KnownFields): boolean => {
  const lines = between.split("\n").filter((line) => line.trim() !== "");
  const [first] = lines;
  if (first === undefined || !lines.every(isAmongFields)) return false;
  const isKnown = (line: string): boolean => all.has(keyOf(line) ?? "");
  return lines.some(isKnown) || /^\s/.test(first) || isOpen(matter);
};

/** How much of a body is fields at its beginning: they, and what is indented below them. */
const lengthOfFields = (body: string, { own }: KnownFields): number => {
  let length = 0;
  let end = 0;
  for (const line of body.split("\n")) {
    const isField = /^\S/.test(line) && own.includes(keyOf(line) ?? "");
    const goesOn = end > 0 && /^(?:\s+\S|- )/.test(line);
    if (line.trim() !== "" && !isField && !goesOn) break;
    length += line.length + 1;
    if (isField || goesOn) end = length;
  }
  return Math.min(end, body.length);
};

/** A text with spaces in the place of a line and of the line break before it: all else stays where it is. */
const without = (text: string, { start, end }: Range): string =>
  `${text.slice(0, start - 1)}${" ".repeat(end - start + 1)}${text.slice(end)}`;

/** The same split with its end further down. */
const withEnd = (text: string, split: Split, end: number, bodyStart: number): Split => ({
  ...split,
  matter: text.slice(split.matterStart, end),
  body: text.slice(bodyStart),
  bodyStart,
});

const nextStray = (
  text: string,
  split: Split,
  fields: KnownFields,
): { readonly stray: StrayFence; readonly split: Split; readonly text: string } | undefined => {
  const { body, bodyStart, matter, matterStart } = split;
  if (body.trim() === "") return undefined;
  const ending = lineAt(text, bodyStart - 1);
  const next = fence.exec(body);
  if (next?.index === 0 && matter !== "") {
    const range = lineAt(text, bodyStart);
    const stray = { kind: "twice", range, field: "" } as const;
    const after = Math.min(range.end + 1, text.length);
    return {
      stray,
      split: { ...split, body: text.slice(after), bodyStart: after },
      text: without(text, range),
    };
  }
  // The first line of all is none of the fields.
  const joined = ending.start > matterStart ? without(text, ending) : text;
  if (next && areFields(body.slice(0, next.index), matter, fields)) {
    const end = bodyStart + next.index;
    const after = Math.min(end + next[0].length + 1, text.length);
    const stray = { kind: "between", range: ending, field: "" } as const;
    return { stray, split: withEnd(joined, split, end, after), text: joined };
  }
  const length = lengthOfFields(body, fields);
  if (length === 0) return undefined;
  const start = bodyStart + body.search(/\S/);
  const field = keyOf(body.trimStart()) ?? "";
  const range = { start, end: start + field.length };
  const isTwice = new RegExp(`^${field}\\s*:`, "m").test(text.slice(matterStart, ending.start));
  const end = bodyStart + length;
  const meant = isTwice ? split : withEnd(joined, split, end, end);
  return { stray: { kind: "before", range, field }, split: meant, text: joined };
};

/** Each is looked for in the whole text: more are no slips. */
const most = 20;

/** What a file was meant to be whose fields seem to end before they do; undefined for others. */
export const meantSplit = (text: string, split: Split, fields: KnownFields): Meant | undefined => {
  const strays: StrayFence[] = [];
  let at = { split, text };
  while (strays.length < most && strays.at(-1)?.kind !== "before") {
    const found = nextStray(at.text, at.split, fields);
    if (!found) break;
    strays.push(found.stray);
    at = found;
  }
  return strays.length === 0 ? undefined : { split: at.split, strays };
};

/** What following a proposal changes in a text. */
import type { ProblemKey } from "../../i18n/problems.ts";
import type { Draft } from "../report.ts";
import { columnBelow } from "../yaml/indentation.ts";
import { lineAt, type Range } from "../yaml/source.ts";

export interface Edit extends Range {
  readonly file: string;
  readonly text: string;
}

/** Whose “Write: …” is the line, and not the value alone. */
const lines: ReadonlySet<ProblemKey> = new Set<ProblemKey>([
  "unquoted-colon",
  "swallowed-comment",
  "bad-yaml.space",
  "unknown-field.comma",
  "unknown-field.comma-list",
  "wrong-type.list",
]);

/** Whose proposal is a line below which this one is to begin. */
const indented: ReadonlySet<ProblemKey> = new Set<ProblemKey>([
  "bad-yaml.indent",
  "bad-yaml.duplicate",
]);

/** Whose “Write below: …” is a line after theirs. */
const below: ReadonlySet<ProblemKey> = new Set<ProblemKey>(["shown-as-typed.table"]);

/** A line after one, within the same quote or item of a list. */
const lineBelow = (text: string, at: number, written: string): Omit<Edit, "file"> => {
  const { start, end } = lineAt(text, at);
  const before = text.slice(start, at).replace(/[^\s>]/g, " ");
  return { start: end, end, text: `\n${before}${written}` };
};

/** The parameters that are proposals, where the texts say “Write” or “Did you mean”. */
export const proposalsOf = ({ key, values }: Draft): readonly (readonly [string, string])[] => {
  const given: Readonly<Record<string, unknown>> = typeof values === "object" ? { ...values } : {};
  // A file or a folder gets another name: nothing in its text changes.
  if (
    /^(?:bad-id\.file|bad-value\.day|unexpected-file|orphan-translation|unknown-language\.file)/.test(
      key,
    )
  )
    return [];
  return ["nearest", "fixed", "overnight", "usual", "below"].flatMap((name) => {
    const value = given[name];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (key === "unknown-field.taken") return [];
    return all.flatMap((text) => (typeof text === "string" ? [[name, text] as const] : []));
  });
};

/** Where, from its indentation on, a line begins that is to be written: behind a hyphen, where it is not written with one. */
const startOf = (text: string, at: number, written: string): number => {
  const head = /^(?:-\s+|[^\s:]+(?=\s*:))/.exec(written)?.[0].trimEnd() ?? "";
  let line = lineAt(text, at);
  // A text may have begun on a line above.
  for (let step = 0; step < 60 && line.start > 0 && !isBegun(text, line, head); step++)
    line = lineAt(text, line.start - 1);
  return (
    startsIn(text, line).find((start) => text.startsWith(head, start)) ?? lineAt(text, at).start
  );
};

/** Where something may begin in a line: at its indentation, and behind hyphens. */
const startsIn = (text: string, line: Range): readonly number[] => {
  const before = /^\s*(?:-\s+)*/.exec(text.slice(line.start, line.end))?.[0] ?? "";
  const indent = before.length - before.trimStart().length;
  return [indent, before.length].map((length) => line.start + length);
};

const isBegun = (text: string, line: Range, head: string): boolean =>
  startsIn(text, line).some((start) => text.startsWith(head, start));

/** The edit that a proposal means. */
export const editOf = ({ source, range, key }: Draft, written: string): Edit => {
  const { file, text } = source;
  if (indented.has(key)) {
    const line = lineAt(text, range.start);
    const column = columnBelow(text, line, written) ?? range.start - line.start;
    return { file, start: line.start, end: range.start, text: " ".repeat(column) };
  }
  if (below.has(key)) return { file, ...lineBelow(text, range.start, written) };
  if (lines.has(key)) {
    const start = startOf(text, range.start, written);
    return {
      file,
      start,
      end: lineAt(text, Math.max(range.start, range.end - 1)).end,
      text: written,
    };
  }
  const before = text.slice(range.start, range.end);
  const quote = /^(["']).*\1$/s.exec(before)?.[1] ?? "";
  const isQuoted = quote !== "" && !/^["'[]/.test(written);
  return { file, ...range, text: isQuoted ? quote + written + quote : written };
};

/** A text with edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inside } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), inside);
    at = end;
  }
  return pieces.join("") + text.slice(at);
};

/** What a check tells a pull request: one comment on the whole, and suggestions at the lines that they mend. */
import { createHash } from "node:crypto";
import { commandWords } from "../../i18n/commands.ts";
import type { Proposal } from "../mending/verify.ts";
import type { Problem } from "../problem.ts";
import type { Draft } from "../report.ts";
import { codeOf } from "../severity.ts";
import { positionOf } from "../yaml/source.ts";
import { markdown, signs } from "./markdown.ts";
import { asLines } from "./markdown-text.ts";
import type { Place } from "./place.ts";
import { type Suggestion, suggestionsOf } from "./suggestion.ts";

/** What is told beside the problems. */
export interface Beside {
  readonly proposals?: readonly Proposal[] | undefined;
  /** The text of a file as it is on the disk. */
  readonly raw?: ((file: string) => string | undefined) | undefined;
  /** What changes for visitors, in Markdown. */
  readonly visitors?: string | undefined;
}

/** A comment at lines of a file, as GitHub’s API takes it. */
export interface ReviewComment {
  /** The line in the comment by which it is known again. */
  readonly marker: string;
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  /** The lines as they are, for they may stand elsewhere in what is compared. */
  readonly was: readonly string[];
  readonly body: string;
}

/** What `--format suggestions` writes, as JSON. */
export interface Review {
  readonly version: 1;
  readonly language: string;
  readonly marker: string;
  readonly summary: string;
  readonly comments: readonly ReviewComment[];
}

/** Of a comment GitHub takes 65,536 characters, and what changes for visitors stands there too. */
const mostOfTable = 50_000;

const hash = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 12);

/** A block that nothing inside can end. */
const block = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}\n`;
};

/** What is said of a problem. */
const saidOf = (
  { source, range, key }: Draft,
  problems: readonly Problem[],
): readonly Problem[] => {
  const { line, column } = positionOf(source.text, range);
  return problems.filter(
    (one) =>
      one.file === source.file &&
      one.line === line &&
      one.column === column &&
      one.code === codeOf(key),
  );
};

const bodyOf = ({ mends, become }: Suggestion, problems: readonly Problem[]): string => {
  const said = new Set(mends.flatMap((draft) => saidOf(draft, problems)));
  const lines = [...said].map(
    ({ severity, message, hint }) =>
      `${signs[severity]} ${asLines(hint === undefined ? message : `${message}\n${hint}`)}\n`,
  );
  return [...lines, ...become.map(block)].join("\n");
};

/** Prints the review of a site as one line of JSON. */
export const review = (
  problems: readonly Problem[],
  {
    place,
    language,
    proposals = [],
    raw = () => undefined,
    visitors = "",
  }: Beside & { readonly place: Place; readonly language: string },
): string => {
  const { folder } = place;
  const site = hash(folder);
  const seen = new Map<string, number>();
  const comments = suggestionsOf(proposals, raw).map((one): ReviewComment => {
    const path = folder + one.file;
    const text = bodyOf(one, problems);
    const same = hash(path, text, ...one.was);
    const times = seen.get(same) ?? 0;
    seen.set(same, times + 1);
    const marker = `<!-- parvis:suggestion:${site}:${hash(same, String(times))} -->`;
    const line = one.line + one.was.length - 1;
    const start = line === one.line ? {} : { start_line: one.line };
    return { marker, path, line, ...start, was: one.was, body: `${marker}\n${text}` };
  });
  const marker = `<!-- parvis:check:${site} -->`;
  const table = markdown(problems, place, language, mostOfTable);
  const head = `### ${commandWords(language)("review.visitors")}\n`;
  const summary = [marker, table, ...(visitors === "" ? [] : [head, visitors])].join("\n");
  return `${JSON.stringify({ version: 1, language, marker, summary, comments } satisfies Review)}\n`;
};

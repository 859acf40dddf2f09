/** Problems as a table in Markdown, as GitHub and GitLab show it in summaries and comments. */
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import type { Problem } from "../problem.ts";
import { countLine } from "./count-line.ts";
import { asLines, asText, encodedPath } from "./markdown-text.ts";
import type { Place } from "./place.ts";

/** A little less than GitHub takes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const mostOfSummary = 1_000_000;

/** The line of a file, as a link where the repository has an address. */
const lineOf = ({ file, line }: Problem, { folder, address }: Place): string => {
  const name = asText(`${folder}${file}:${line}`);
  return address === undefined
    ? name
    : `[${name}](${address}${encodedPath(folder + file)}#L${line})`;
};

/** How grave a problem is, at a glance. */
export const signs = { error: "❌", warning: "⚠️" } as const;

const row = (problem: Problem, place: Place, say: SayCommand): string => {
  const { severity, message, hint = "" } = problem;
  const cells = [
    `${signs[severity]} ${say(`problems.${severity}`)}`,
    lineOf(problem, place),
    asLines(message),
    asLines(hint),
  ];
  return `| ${cells.join(" | ")} |\n`;
};

/** The rows that fit, and how many do not. */
const fitting = (
  rows: readonly string[],
  mostBytes: number,
): { readonly shown: readonly string[]; readonly left: number } => {
  let bytes = 0;
  const shown = rows.filter((row) => (bytes += Buffer.byteLength(row)) <= mostBytes);
  return { shown, left: rows.length - shown.length };
};

/** A heading with the counts, and a table, errors first; or that there is nothing to mend. */
export const markdown = (
  problems: readonly Problem[],
  place: Place,
  language: string,
  mostBytes = mostOfSummary,
): string => {
  const say = commandWords(language);
  if (problems.length === 0) return `✅ ${say("check.checked")}\n`;
  const ordered = problems.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1,
  );
  const { shown, left } = fitting(
    ordered.map((problem) => row(problem, place, say)),
    mostBytes,
  );
  const head = ["severity", "place", "message", "hint"] as const;
  return [
    `### ${asText(countLine(problems, language))}\n\n`,
    `| ${head.map((name) => say(`problems.table.${name}`)).join(" | ")} |\n`,
    `| ${head.map(() => "---").join(" | ")} |\n`,
    ...shown,
    left > 0 ? `\n${say("problems.table.more", { count: left })}\n` : "",
  ].join("");
};

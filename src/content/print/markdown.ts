/** Problems as a table in Markdown, as GitHub and GitLab show it in summaries and comments. */
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import { printable } from "../../text/characters.ts";
import type { Problem } from "../problem.ts";
import { countLine } from "./count-line.ts";
import type { Place } from "./place.ts";

/** A little less than GitHub takes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const mostBytes = 1_000_000;

/** A space without width keeps `@name` and `#12` from calling a person or an issue. */
const apart = "&#8203;";

/** A text as Markdown shows it as it is: no sign has a meaning, and none ends the cell of a table. */
const asText = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`)
    .replace(/[@#](?=\w)/g, `$&${apart}`);

const cell = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(asText)
    .join("<br>");

const encoded = (path: string): string =>
  path
    .split("/")
    .map((name) =>
      encodeURIComponent(name).replace(
        /[!'()*~]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");

/** The line of a file, as a link where the repository has an address. */
const lineOf = ({ file, line }: Problem, { folder, address }: Place): string => {
  const name = asText(`${folder}${file}:${line}`);
  return address === undefined ? name : `[${name}](${address}${encoded(folder + file)}#L${line})`;
};

const signs = { error: "❌", warning: "⚠️" } as const;

const row = (problem: Problem, place: Place, say: SayCommand): string => {
  const { severity, message, hint = "" } = problem;
  const cells = [
    `${signs[severity]} ${say(`problems.${severity}`)}`,
    lineOf(problem, place),
    cell(message),
    cell(hint),
  ];
  return `| ${cells.join(" | ")} |\n`;
};

/** The rows that fit, and how many do not. */
const fitting = (
  rows: readonly string[],
): { readonly shown: readonly string[]; readonly left: number } => {
  let bytes = 0;
  const shown = rows.filter((row) => (bytes += Buffer.byteLength(row)) <= mostBytes);
  return { shown, left: rows.length - shown.length };
};

/** A heading with the counts, and a table, errors first; or that there is nothing to mend. */
export const markdown = (problems: readonly Problem[], place: Place, language: string): string => {
  const say = commandWords(language);
  if (problems.length === 0) return `✅ ${say("check.checked")}\n`;
  const ordered = problems.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1,
  );
  const { shown, left } = fitting(ordered.map((problem) => row(problem, place, say)));
  const head = ["severity", "place", "message", "hint"] as const;
  return [
    `### ${asText(countLine(problems, language))}\n\n`,
    `| ${head.map((name) => say(`problems.table.${name}`)).join(" | ")} |\n`,
    `| ${head.map(() => "---").join(" | ")} |\n`,
    ...shown,
    left > 0 ? `\n${say("problems.table.more", { count: left })}\n` : "",
  ].join("");
};

/** Problems for a person at a terminal: the place, the lines around it, what is wrong and how to mend it. */
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import { printable } from "../../text/characters.ts";
import type { Problem } from "../problem.ts";
import { countLine } from "./count-line.ts";

/** How problems are shown at a terminal. */
export interface TextOptions {
  /** ANSI colours, for a terminal. */
  readonly color: boolean;
  /** Shows each warning; else more than five of one code are grouped. */
  readonly all: boolean;
  /** Of the few words around the messages. */
  readonly language: string;
  /** The text of a file, to show the lines in question. */
  readonly source: (file: string) => string | undefined;
}

const maxOfOneCode = 5;

/** Prints problems with the lines of the files that they are in. */
export const printText = (problems: readonly Problem[], options: TextOptions): string => {
  if (problems.length === 0) return "";
  const say = commandWords(options.language);
  const linesOf = keepLast((file: string) => options.source(file)?.split("\n") ?? []);
  const seen = new Map<string, number>();
  const printed: string[] = [];
  for (const problem of problems) {
    const count = (seen.get(problem.code) ?? 0) + 1;
    if (problem.severity === "warning") seen.set(problem.code, count);
    if (options.all || problem.severity === "error" || count <= maxOfOneCode) {
      printed.push(printOne(problem, say, options, linesOf(problem.file)));
    }
  }
  if (!options.all) {
    for (const [code, count] of seen) {
      const more = count - maxOfOneCode;
      if (more > 0) printed.push(`${say("problems.more", { count: more, code })}\n`);
    }
  }
  return `${printed.join("\n")}\n${countLine(problems, options.language)}\n`;
};

/** Remembers the last answer: one file, and one line, may have thousands of problems. */
const keepLast = <T>(make: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
};

const printOne = (
  problem: Problem,
  say: SayCommand,
  options: TextOptions,
  lines: readonly string[],
): string => {
  const paint = (code: number, text: string): string =>
    options.color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const { severity, file, line, column, code, message, hint } = problem;
  const place = paint(1, printable(`${file}:${line}:${column}`));
  const label = paint(severity === "error" ? 31 : 33, say(`problems.${severity}`));
  const [first, ...others] = hint?.split("\n") ?? [];
  const text = first === undefined ? message : `${message} ${first}`;
  return [
    `${place} ${label} ${code}`,
    ...frame(problem, lines, (caret) => paint(severity === "error" ? 31 : 33, caret)),
    ...[text, ...others].map((one) => `  ${printable(one)}`),
    "",
  ].join("\n");
};

const charactersOf = keepLast((line) => Array.from(printable(line)));
const charactersBefore = keepLast((line) => Array.from(printable(line)));

/** Longer lines are cut around the place, so that the marks stay in sight. */
const maxWidth = 100;

const frame = (
  { line, column, endColumn }: Problem,
  lines: readonly string[],
  paint: (caret: string) => string,
): readonly string[] => {
  const faulty = lines[line - 1]?.trimEnd();
  if (!faulty) return [];
  const width = Math.max(4, String(line).length + 1);
  const characters = charactersOf(faulty);
  const from = characters.length > maxWidth ? Math.max(0, column - 1 - maxWidth / 2) : 0;
  const shown = (text: readonly string[]): string => text.slice(from, from + maxWidth).join("");
  const marks = Math.max(1, Math.min(endColumn - column, from + maxWidth - column + 1));
  const before = lines[line - 2]?.trimEnd();
  return [
    ...(before
      ? [`  ${String(line - 1).padStart(width)} │ ${shown(charactersBefore(before))}`]
      : []),
    `  ${String(line).padStart(width)} │ ${shown(characters)}`,
    `  ${" ".repeat(width)} │ ${" ".repeat(column - 1 - from)}${paint("^".repeat(marks))}`,
  ];
};

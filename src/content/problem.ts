/** Something wrong in the content: an error stops the build, a warning does not. */
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { printable } from "../text/characters.ts";

export interface Problem {
  readonly severity: "error" | "warning";
  /** One of the codes of the content format. */
  readonly code: string;
  /** From the site's folder, with slashes. */
  readonly file: string;
  /** Lines and columns count from 1, columns in characters (code points). */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. Its first line follows the message, its other lines stand below. */
  readonly hint?: string;
}

/** How problems may be printed. */
export const problemFormats = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export interface PrintOptions {
  readonly format: ProblemFormat;
  /** ANSI colours, for a terminal. */
  readonly color: boolean;
  /** Shows each warning; else more than five of one code are grouped. */
  readonly all: boolean;
  /** Of the few words around the messages. */
  readonly language: string;
  /** The text of a file, to show the lines in question. */
  readonly source: (file: string) => string | undefined;
}

/** In the order of files, lines and columns. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);

// Not localeCompare: the order must be the same on every machine.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many errors and warnings there are. */
export const countProblems = (
  problems: readonly Problem[],
): { readonly errors: number; readonly warnings: number } => {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return { errors, warnings: problems.length - errors };
};

const maxOfOneCode = 5;

/** Prints problems for a person (`text`), a program (`json`, one object a line) or GitHub's annotations; ends with a line break unless empty. */
export const printProblems = (problems: readonly Problem[], options: PrintOptions): string => {
  switch (options.format) {
    case "json":
      return problems.map((problem) => `${JSON.stringify(problem)}\n`).join("");
    case "github":
      return problems.map(githubAnnotation).join("");
    case "text":
      return printText(problems, options);
  }
};

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const githubAnnotation = (problem: Problem): string => {
  const data = (text: string): string =>
    text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const { severity, file, line, column, endColumn, code, message, hint } = problem;
  const place = `file=${property(file)},line=${line},col=${column},endColumn=${endColumn}`;
  const text = hint === undefined ? message : `${message} ${hint}`;
  return `::${severity} ${place},title=${property(code)}::${data(text)}\n`;
};

/** “2 errors, 1 warning” in the language. */
export const countLine = (problems: readonly Problem[], language: string): string => {
  const { errors, warnings } = countProblems(problems);
  const say = commandWords(language);
  return say("problems.count", {
    errors: say("problems.errors", { count: errors }),
    warnings: say("problems.warnings", { count: warnings }),
  });
};

const printText = (problems: readonly Problem[], options: PrintOptions): string => {
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
  options: PrintOptions,
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

/** Something wrong in the content: an error stops the build, a warning does not. */

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

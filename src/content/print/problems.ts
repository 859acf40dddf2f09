/** Problems as they are printed, for whom and wherever they are read. */
import type { Problem } from "../problem.ts";
import { annotation } from "./annotation.ts";
import { markdown } from "./markdown.ts";
import { nowhere, type Place } from "./place.ts";
import { printText, type TextOptions } from "./text.ts";

/** How problems may be printed. */
export const problemFormats = ["text", "json", "github", "markdown"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export interface PrintOptions extends TextOptions {
  readonly format: ProblemFormat;
  /** Where the site lies for who reads of it elsewhere. */
  readonly place?: Place | undefined;
}

/**
 * Prints problems for a person (`text`), a program (`json`, one object a line), GitHub’s annotations, or as a table in
 * Markdown; ends with a line break unless empty.
 */
export const printProblems = (problems: readonly Problem[], options: PrintOptions): string => {
  const { format, place = nowhere, language } = options;
  switch (format) {
    case "json":
      return problems.map((problem) => `${JSON.stringify(problem)}\n`).join("");
    case "github":
      return problems.map((problem) => annotation(problem, place)).join("");
    case "markdown":
      return markdown(problems, place, language);
    case "text":
      return printText(problems, options);
  }
};

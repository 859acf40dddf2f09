/** Problems as they are printed, for whom and wherever they are read. */
import type { Problem } from "../problem.ts";
import { annotation } from "./annotation.ts";
import { codeQuality } from "./code-quality.ts";
import { markdown } from "./markdown.ts";
import { nowhere, type Place } from "./place.ts";
import { type Beside, review } from "./review.ts";
import { printText, type TextOptions } from "./text.ts";

/** How problems may be printed. */
export const problemFormats = [
  "text",
  "json",
  "github",
  "markdown",
  "gitlab",
  "suggestions",
] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export interface PrintOptions extends TextOptions {
  readonly format: ProblemFormat;
  /** Where the site lies for who reads of it elsewhere. */
  readonly place?: Place | undefined;
  /** What a review says beside the problems. */
  readonly beside?: Beside | undefined;
}

/** True for a format that is one document, also where there is nothing to mend. */
export const isDocument = (format: ProblemFormat): boolean =>
  format === "markdown" || format === "gitlab" || format === "suggestions";

/** True for what a program or a page reads, among which nothing else may stand. */
export const isRead = (format: ProblemFormat): boolean => format === "json" || isDocument(format);

/**
 * Prints problems for a person (`text`), a program (`json`, one object a line), GitHub’s annotations, as a table in
 * Markdown, GitLab’s report or what `review` tells a pull request; ends with a line break unless empty.
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
    case "gitlab":
      return codeQuality(problems, place);
    case "suggestions":
      return review(problems, { place, language, ...options.beside });
    case "text":
      return printText(problems, options);
  }
};

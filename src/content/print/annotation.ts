import { printable } from "../../text/characters.ts";
import type { Problem } from "../problem.ts";
import type { Place } from "./place.ts";

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/** An annotation of GitHub, at the line of a file. */
export const annotation = (problem: Problem, { folder }: Place): string => {
  const data = (text: string): string =>
    text
      .split("\n")
      .map(printable)
      .join("\n")
      .replace(/%/g, "%25")
      .replace(/\r/g, "%0D")
      .replace(/\n/g, "%0A");
  const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const { severity, file, line, column, endColumn, code, message, hint } = problem;
  const place = `file=${property(folder + file)},line=${line},col=${column},endColumn=${endColumn}`;
  const text = hint === undefined ? message : `${message} ${hint}`;
  return `::${severity} ${place},title=${property(code)}::${data(text)}\n`;
};

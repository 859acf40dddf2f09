/** What is said of an import that is refused. */
import { type Terminal, UsageFault } from "../run/options.ts";
import type { Problem } from "../content/problem.ts";
import { printProblems } from "../content/print/problems.ts";
import { commandWords } from "../i18n/commands.ts";
import { linesOf } from "../i18n/message.ts";
import { ImportFault } from "./fault.ts";
import { CheckFault } from "./import-programme.ts";
import { MapFault } from "./map/map-fault.ts";

/** What is wrong in how the command was written. */
const usageFaults: readonly string[] = [
  "no-file",
  "no-media",
  "bad-timezone",
  "bad-start",
  "bad-event",
  "no-sheet",
  "draft-exists",
  "not-a-site",
];

/** Problems as the check prints them; of a file that is at hand with its lines. */
export const printedProblems = (
  problems: readonly Problem[],
  { hasColor: color }: Terminal,
  language: string,
  text?: string,
): string =>
  printProblems(problems, { format: "text", all: true, color, language, source: () => text });

/** Tells why an import is refused; what is no refusal is thrown on. The exit code. */
export const tellRefusal = (
  error: unknown,
  terminal: Terminal,
  { language, file }: { readonly language: string; readonly file: string },
): number => {
  const say = commandWords(language);
  if (error instanceof ImportFault) {
    const sentence = [
      ...linesOf("commands")(language)(`import.fault.${error.key}`, error.params),
      ...error.details.map((detail) => `  ${detail}`),
    ].join("\n");
    if (usageFaults.includes(error.key)) throw new UsageFault(sentence);
    terminal.print(`${say("import.refused", { file, sentence })}\n`);
    return 1;
  }
  if (!(error instanceof CheckFault || error instanceof MapFault)) throw error;
  const [sentence, text] =
    error instanceof MapFault
      ? [say("import.fault.map-errors"), error.source.text]
      : [say("import.fault.site-errors"), undefined];
  const problems = printedProblems(error.problems, terminal, language, text);
  terminal.print(`${say("import.refused", { file, sentence })}\n\n${problems}`);
  return 1;
};

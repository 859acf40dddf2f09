/** Writes the files of a new site, and says what comes next. */
import { basename } from "node:path";
import type { SayCommand } from "../../i18n/commands.ts";
import { tellProblems } from "../../run/load.ts";
import type { Options, Terminal } from "../../run/options.ts";
import { carryOut, type Plan } from "../../run/plan.ts";
import { nextSteps } from "./next-steps.ts";

export interface Means {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly say: SayCommand;
}

/** What a folder is called in a sentence: the one in which one is has a name too. */
export const nameOf = (folder: string, path: string): string =>
  folder === "." ? basename(path) : folder;

/** The exit code: 0, or 1 if the site would have errors. */
export const writeSite = (
  plan: Plan,
  { folder, path }: { readonly folder: string; readonly path: string },
  { options, terminal, say }: Means,
): number => {
  const { errors, loaded } = carryOut({ ...options, site: path }, plan);
  if (errors.length > 0) {
    tellProblems(errors, loaded, options, terminal);
    terminal.tell(`${say("new.refused")}\n`);
    return 1;
  }
  const hasReadme = plan.files.has("README.md");
  terminal.tell(nextSteps(folder, { name: nameOf(folder, path), hasReadme }, say));
  return 0;
};

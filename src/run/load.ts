import { commandWords } from "../i18n/commands.ts";
import { type Loaded, type LoadOptions, loadSite } from "../content/load.ts";
import { printProblems } from "../content/problem.ts";
import type { Options, Terminal } from "./options.ts";

/** Loads a site as of `now`, at the address asked for. */
export const load = (
  { site, now, url }: Options,
  others: Pick<LoadOptions, "sharedMedia" | "former" | "planned"> = {},
): Loaded => loadSite(site, { now, ...(url !== undefined && { address: url }), ...others });

/** Prints the problems of a loaded site; true if it may be built. */
export const report = (loaded: Loaded, options: Options, terminal: Terminal): boolean => {
  const { problems, language, source } = loaded;
  if (problems.length > 0) {
    const { format, all } = options;
    terminal.print(
      printProblems(problems, { format, all, color: terminal.hasColor, language, source }),
    );
  }
  if (!loaded.site) return false;
  if (!options.isStrict || problems.length === 0) return true;
  terminal.tell(`${commandWords(language)("check.strict")}\n`);
  return false;
};

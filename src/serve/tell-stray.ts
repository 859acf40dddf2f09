import { languageOfFolder } from "../content/written-language.ts";
import { ownSource } from "../own/sources.ts";
import { strayFaults } from "../own/stray.ts";
import { tellProblems } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";

/** Tells what a site's own code has thrown when nothing waited for it; false if it was not its doing. */
export const tellStray = (error: unknown, options: Options, terminal: Terminal): boolean => {
  const { site } = options;
  const faults = strayFaults(error, site);
  if (!faults) return false;
  const language = languageOfFolder(site) ?? "en";
  const source = (file: string): string => ownSource(site, file).text;
  tellProblems(faults.report.problems(language), { language, source }, options, terminal);
  return true;
};

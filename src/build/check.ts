import { withArchives } from "../archive/check.ts";
import { type Loaded, type LoadOptions, loadSite } from "../content/load.ts";
import { printProblems } from "../content/problem.ts";
import { withTemplates } from "../eleventy/loaded.ts";
import { hasOwnTemplates } from "../eleventy/own-templates.ts";
import type { Options, Terminal } from "./options.ts";
import { inspect } from "./pictures.ts";
import { buildWords } from "./words.ts";

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
  terminal.tell(`${buildWords(language)("strict")}\n`);
  return false;
};

/** Renders the templates of a site's own, for only then it shows what is wrong in them. */
const inspectTemplates = async (loaded: Loaded, folder: string): Promise<Loaded> => {
  const { site } = loaded;
  if (!site || !hasOwnTemplates(folder)) return loaded;
  const { renderTemplates } = await import("./render-templates.ts");
  return withTemplates(loaded, await renderTemplates(site, folder), folder);
};

/** The command `check`: its exit code, 0 or 1. */
export const check = async (options: Options, terminal: Terminal): Promise<number> => {
  const read = withArchives(await inspect(load(options), options.site), options.site);
  const loaded = await inspectTemplates(read.loaded, options.site);
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length === 0) terminal.tell(`${buildWords(loaded.language)("checked")}\n`);
  return 0;
};

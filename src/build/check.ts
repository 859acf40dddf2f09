import { withArchives } from "../archived/check.ts";
import type { Loaded } from "../content/load.ts";
import { withTemplates } from "./eleventy/loaded.ts";
import { hasOwnTemplates } from "./eleventy/own-templates.ts";
import { hasOwnParts } from "./own-parts/part-files.ts";
import { load, report, tellProblems } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { configFiles } from "../own/config-files.ts";
import { withRules } from "./own-rules/with-rules.ts";
import { inspect } from "./pictures.ts";
import { keepSchemas } from "../schemas/keep-schemas.ts";
import { commandWords } from "../i18n/commands.ts";

/** Finds what only shows beside all that is made: in templates, parts and outputs of a site's own, and in `static/`. */
const inspectOwn = async (loaded: Loaded, folder: string): Promise<Loaded> => {
  const { site } = loaded;
  const hasOwn = hasOwnTemplates(folder) || hasOwnParts(folder) || configFiles(folder).length > 0;
  if (!site || !(site.statics || hasOwn)) return loaded;
  const { renderTemplates } = await import("./render-templates.ts");
  return withTemplates(loaded, await renderTemplates(site, folder), folder);
};

/** The command `check`: its exit code, 0 or 1. */
export const check = async (options: Options, terminal: Terminal): Promise<number> => {
  const unruled = load(options);
  keepSchemas(unruled, options.site);
  const ruled = await withRules(unruled, options.site);
  const read = withArchives(await inspect(ruled, options.site), options.site);
  const loaded = await inspectOwn(read.loaded, options.site);
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length > 0) return 0;
  if (options.format === "markdown") tellProblems([], loaded, options, terminal);
  else terminal.tell(`${commandWords(loaded.language)("check.checked")}\n`);
  return 0;
};

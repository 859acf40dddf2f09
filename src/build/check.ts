import { withArchives } from "../archived/check.ts";
import type { Loaded } from "../content/load.ts";
import { withTemplates } from "./eleventy/loaded.ts";
import { hasOwnTemplates } from "./eleventy/own-templates.ts";
import { load, report } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { configFiles } from "../own/load-config.ts";
import { withRules } from "./own-rules/with-rules.ts";
import { inspect } from "./pictures.ts";
import { commandWords } from "../i18n/commands.ts";

/** Renders the templates and outputs of a site's own, for only then it shows what is wrong in them. */
const inspectOwn = async (loaded: Loaded, folder: string): Promise<Loaded> => {
  const { site } = loaded;
  if (!site || !(hasOwnTemplates(folder) || configFiles(folder).length > 0)) return loaded;
  const { renderTemplates } = await import("./render-templates.ts");
  return withTemplates(loaded, await renderTemplates(site, folder), folder);
};

/** The command `check`: its exit code, 0 or 1. */
export const check = async (options: Options, terminal: Terminal): Promise<number> => {
  const ruled = await withRules(load(options), options.site);
  const read = withArchives(await inspect(ruled, options.site), options.site);
  const loaded = await inspectOwn(read.loaded, options.site);
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length === 0)
    terminal.tell(`${commandWords(loaded.language)("check.checked")}\n`);
  return 0;
};

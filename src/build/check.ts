import type { Archive } from "../archived/archive.ts";
import { withArchives } from "../archived/check.ts";
import type { Loaded } from "../content/load.ts";
import { isDocument } from "../content/print/problems.ts";
import { withTemplates } from "./eleventy/loaded.ts";
import { hasOwnTemplates } from "./eleventy/own-templates.ts";
import { hasOwnParts } from "./own-parts/part-files.ts";
import { load, report, tellProblems, tellWaiting } from "../run/load.ts";
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

/**
 * The command `check`: its exit code, 0 or 1. `visitorsOf` says in Markdown what changes for visitors, for formats that
 * tell it.
 */
export const check = async (
  asked: Options,
  terminal: Terminal,
  visitorsOf?: (loaded: Loaded, archives: readonly Archive[]) => Promise<string>,
): Promise<number> => {
  const unruled = load(asked);
  keepSchemas(unruled, asked.site);
  const ruled = await withRules(unruled, asked.site);
  const read = withArchives(await inspect(ruled, asked.site), asked.site);
  const loaded = await inspectOwn(read.loaded, asked.site);
  const visitors = await visitorsOf?.(loaded, read.archives);
  const options = visitors === undefined ? asked : { ...asked, visitors };
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length > 0) {
    tellWaiting(loaded, options, terminal);
    return 0;
  }
  if (isDocument(options.format)) tellProblems([], loaded, options, terminal);
  else terminal.tell(`${commandWords(loaded.language)("check.checked")}\n`);
  tellWaiting(loaded, options, terminal);
  return 0;
};

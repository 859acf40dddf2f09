import { withArchives } from "../archived/check.ts";
import { load, report } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { inspect } from "./pictures.ts";
import { commandWords } from "../i18n/commands.ts";

/** The command `check`: its exit code, 0 or 1. */
export const check = async (options: Options, terminal: Terminal): Promise<number> => {
  const { loaded } = withArchives(await inspect(load(options), options.site), options.site);
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length === 0)
    terminal.tell(`${commandWords(loaded.language)("check.checked")}\n`);
  return 0;
};

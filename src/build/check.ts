import { withArchives } from "../archive/check.ts";
import { load, report } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { inspect } from "./pictures.ts";
import { buildWords } from "./words.ts";

/** The command `check`: its exit code, 0 or 1. */
export const check = async (options: Options, terminal: Terminal): Promise<number> => {
  const { loaded } = withArchives(await inspect(load(options), options.site), options.site);
  if (!report(loaded, options, terminal)) return 1;
  if (loaded.problems.length === 0) terminal.tell(`${buildWords(loaded.language)("checked")}\n`);
  return 0;
};

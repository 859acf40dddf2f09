/** Runs a command of a site's own. */
import { Report } from "../content/report.ts";
import { loadConfig } from "../own/load-config.ts";
import { settle } from "../own/settle.ts";
import { ownSource } from "../own/sources.ts";
import { reportThrown } from "../own/thrown.ts";
import { load, report } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { withTemplates } from "./eleventy/loaded.ts";
import { readOnly } from "./read-only.ts";
import { withRules } from "./own-rules/with-rules.ts";

/** Its exit code: what it returns itself, or 1 if the site has errors or the command fails. */
export const runOwnCommand = async (
  name: string,
  args: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> => {
  const folder = options.site;
  const loaded = await withRules(load(options), folder);
  const { site } = loaded;
  if (!site) {
    report(loaded, options, terminal);
    return 1;
  }
  const config = await loadConfig(folder);
  const command = config?.config.commands?.find((one) => one.name === name);
  if (!config || !command) return 1;
  const tell = (line: string): void => {
    terminal.tell(`${line}\n`);
  };
  const now = site.now.toISO() ?? options.now;
  try {
    const code = await settle(() => command.run({ site: readOnly(site), folder, args, now, tell }));
    return typeof code === "number" && Number.isInteger(code) ? code : 0;
  } catch (error) {
    const found = new Report();
    reportThrown(error, { site: folder, config: ownSource(folder, config.file), name }, found);
    report(withTemplates({ ...loaded, problems: [] }, found, folder), options, terminal);
    return 1;
  }
};

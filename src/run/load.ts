import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandWords } from "../i18n/commands.ts";
import { type Loaded, type LoadOptions, loadSite } from "../content/load.ts";
import { printProblems } from "../content/print/problems.ts";
import type { Problem } from "../content/problem.ts";
import { waitingLines } from "../content/unpublished/tell.ts";
import type { Options, Terminal } from "./options.ts";

/** Loads a site as of `now`, at the address asked for. */
export const load = (
  { site, now, url, drafts = false }: Options,
  others: Pick<LoadOptions, "sharedMedia" | "former" | "planned"> = {},
): Loaded => loadSite(site, { now, drafts, ...(url !== undefined && { address: url }), ...others });

/** Prints problems as the options ask for. */
export const tellProblems = (
  problems: readonly Problem[],
  { language, source, proposals }: Pick<Loaded, "language" | "source"> & Partial<Loaded>,
  { site, format, all, place, visitors }: Options,
  terminal: Terminal,
): void => {
  const color = terminal.hasColor;
  const raw = (file: string): string | undefined => {
    const path = join(site, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const beside = { proposals, raw, visitors };
  terminal.print(printProblems(problems, { format, all, place, beside, color, language, source }));
};

/** Prints the problems of a loaded site; true if it may be built. */
export const report = (loaded: Loaded, options: Options, terminal: Terminal): boolean => {
  const { problems, language } = loaded;
  if (problems.length > 0) tellProblems(problems, loaded, options, terminal);
  if (!loaded.site) return false;
  if (!options.isStrict || problems.length === 0) return true;
  terminal.tell(`${commandWords(language)("check.strict")}\n`);
  return false;
};

/** Says how much is not published yet, unless it is shown. */
export const tellWaiting = (
  { waiting, language }: Pick<Loaded, "waiting" | "language">,
  { drafts }: Options,
  terminal: Terminal,
): void => {
  if (!drafts && waiting.length > 0) terminal.tell(waitingLines(waiting, language));
};

/** The command `record`: notes what is published now, so that calendars learn of each later change. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load, report } from "./build/check.ts";
import type { Options, Terminal } from "./build/options.ts";
import { buildWords } from "./build/words.ts";

/** Writes each event's `revisions.json` if it differs; exit code 1 if the content has errors. */
export const record = (options: Options, terminal: Terminal): number => {
  const loaded = load(options);
  // What has changed is about to be recorded: that is no problem here.
  const problems = loaded.problems.filter(({ code }) => code !== "unrecorded-change");
  if (!report({ ...loaded, problems }, options, terminal)) return 1;
  const say = buildWords(loaded.language);
  const written = [...loaded.comparisons].flatMap(([event, compare]) => {
    const name = `content/${event}/revisions.json`;
    return replaceText(join(options.site, name), `${JSON.stringify(compare().current, null, 2)}\n`)
      ? [name]
      : [];
  });
  terminal.tell(
    `${written.length === 0 ? say("unchanged") : say("recorded", { files: written.join(", ") })}\n`,
  );
  return 0;
};

/** Writes a whole file or nothing; false if it already says so. */
const replaceText = (file: string, text: string): boolean => {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return true;
};

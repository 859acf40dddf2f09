/** The command `record`: notes what is published now, so that calendars learn of each later change. */
import { join } from "node:path";
import { load, report } from "../build/check.ts";
import type { Options, Terminal } from "../build/options.ts";
import { buildWords } from "../build/words.ts";
import { changeFiles } from "../disk/change-files.ts";
import { fingerprint, fingerprintOf } from "../disk/fingerprint.ts";
import { tellChanges } from "./tell-changes.ts";

/**
 * Says what has changed, and writes each event's `revisions.json` if it differs, unless it is only to be
 * tried; exit code 1 if the content has errors.
 */
export const record = (
  options: Options,
  terminal: Terminal,
  { isTrial }: { readonly isTrial: boolean },
): number => {
  const loaded = load(options);
  // What has changed is about to be recorded: that is no problem here.
  const problems = loaded.problems.filter(({ code }) => code !== "unrecorded-change");
  if (!report({ ...loaded, problems }, options, terminal)) return 1;
  const say = buildWords(loaded.language);
  const told = tellChanges(loaded, isTrial);
  if (told !== "") terminal.tell(told);
  const files = new Map<string, string>();
  const seen = new Map<string, string | null>();
  for (const [event, compare] of loaded.comparisons) {
    const name = `content/${event}/revisions.json`;
    const text = `${JSON.stringify(compare().current, null, 2)}\n`;
    seen.set(name, fingerprintOf(join(options.site, name)));
    if (seen.get(name) !== fingerprint(text)) files.set(name, text);
  }
  if (!isTrial) changeFiles(options.site, { files, seen });
  const written = [...files.keys()];
  const key = written.length === 0 ? "unchanged" : isTrial ? "unrecorded" : "recorded";
  terminal.tell(`${say(key, { files: written.join(", ") })}\n`);
  return 0;
};

/** The command `record`: notes what is published now, so that calendars learn of each later change. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Loaded } from "../content/load.ts";
import type { Comparison } from "../content/revisions/compare.ts";
import { spokenRecord } from "../content/revisions/spoken.ts";
import type { Revisions } from "../content/schema/revisions.ts";
import { changedNotes } from "../content/translations/notes.ts";
import { load, report } from "../run/load.ts";
import type { Options, Terminal } from "../run/options.ts";
import { commandWords } from "../i18n/commands.ts";
import { changeFiles } from "../disk/change-files.ts";
import { fingerprintOf } from "../disk/fingerprint.ts";
import { tellChanges } from "./tell-changes.ts";

/** With plain ends of lines, which git may have changed on Windows. */
const readText = (file: string): string => readFileSync(file, "utf8").replaceAll("\r\n", "\n");

/** What is to be recorded of an event, with what it says in its other languages. */
const recordOf = ({ site }: Loaded, id: string, { current, recorded }: Comparison): Revisions =>
  (site?.versions ?? []).reduce((record, { events, now }) => {
    const event = events.find((one) => one.id === id);
    return event ? spokenRecord(record, event, recorded, now) : record;
  }, current);

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
  const say = commandWords(loaded.language);
  const summary = tellChanges(loaded, isTrial);
  if (summary !== "") terminal.tell(summary);
  const files = new Map<string, string>();
  const seen = new Map<string, string | null>();
  for (const [event, compare] of loaded.comparisons) {
    const name = `content/${event}/revisions.json`;
    const text = `${JSON.stringify(recordOf(loaded, event, compare()), null, 2)}\n`;
    const file = join(options.site, name);
    seen.set(name, fingerprintOf(file));
    if (!existsSync(file) || readText(file) !== text) files.set(name, text);
  }
  const notes = loaded.site?.versions
    ? changedNotes(loaded.content, ({ state }) => state === "unknown")
    : [];
  for (const [name, { to }] of notes) {
    seen.set(name, fingerprintOf(join(options.site, name)));
    files.set(name, to);
  }
  if (!isTrial) changeFiles(options.site, { files, seen });
  const written = [...files.keys()];
  const key = written.length === 0 ? "unchanged" : isTrial ? "unrecorded" : "recorded";
  terminal.tell(`${say(`record.${key}`, { files: written.join(", ") })}\n`);
  return 0;
};

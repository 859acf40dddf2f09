/** The command `translate`: completes what Parvis says in a language. */
import { join } from "node:path";
import { toolFolder } from "../disk/places.ts";
import { reference } from "../i18n/catalogue.ts";
import { commandWords } from "../i18n/commands.ts";
import { type Terminal, UsageFault } from "../run/options.ts";
import { completeWords } from "./words.ts";

/** Its exit code. Throws `UsageFault` for what is no language, and for the one that all others are translated from. */
export const translateWords = (wanted: string, terminal: Terminal, language: string): number => {
  const say = commandWords(language);
  if (!/^[a-z]{2,3}$/.test(wanted) || wanted === reference)
    throw new UsageFault(say("translate.no-language", { value: wanted }));
  for (const { file, translated, missing, dropped } of completeWords(
    join(toolFolder, "src/i18n"),
    wanted,
  )) {
    const counts = { file, translated: String(translated), missing: String(missing.length) };
    terminal.tell(`${say("translate.done", counts)}\n`);
    if (dropped.length > 0)
      terminal.tell(`${say("translate.dropped", { keys: dropped.join(", ") })}\n`);
  }
  return 0;
};

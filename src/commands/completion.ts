import type { Command } from "../run/command.ts";
import { debug, help } from "./flags.ts";
import { shells } from "../completion/print.ts";

/** Prints what a shell needs to complete commands and flags. */
export const completion: Command = {
  name: "completion",
  summary: "completion.summary",
  help: "completion.help",
  words: [{ placeholder: "cli.value.shell", choices: shells }],
  flags: [debug, help],
  site: "none",
  run: async ({ args, terminal, commands, language }) => {
    const { printCompletion } = await import("../completion/print.ts");
    terminal.print(printCompletion(args.words[0] ?? "", commands, language));
    return 0;
  },
};

/** Prints what a shell needs to complete commands, flags, and values. */
import { commandWords } from "../i18n/commands.ts";
import type { Command } from "../run/command.ts";
import { UsageFault } from "../run/options.ts";
import { describe } from "./describe.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

export const shells = ["bash", "zsh", "fish"] as const;

const printers = { bash, zsh, fish };

/** The script for a shell, with summaries in the language of who types. Throws `UsageFault` for another shell. */
export const printCompletion = (
  shell: string,
  commands: readonly Command[],
  language: string,
): string => {
  const say = commandWords(language);
  const known = shells.find((name) => name === shell);
  if (!known)
    throw new UsageFault(
      say("completion.unknown-shell", { value: shell, known: shells.join(", ") }),
    );
  return printers[known](commands.map((command) => describe(command, say)));
};

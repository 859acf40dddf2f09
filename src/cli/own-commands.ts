/** The commands of a site's own, which its configuration declares. */
import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import { debug, help, now, site } from "../commands/flags.ts";
import { toCommand } from "../commands/own.ts";
import { configFiles } from "../own/config-files.ts";
import { OwnFaults } from "../own/own-faults.ts";
import type { Command } from "../run/command.ts";
import type { Given } from "./misfit.ts";

const forms = Object.fromEntries(
  [site, now, debug, help].map(({ name, kind }) => [
    name,
    { type: kind === "valued" ? ("string" as const) : ("boolean" as const) },
  ]),
);

/** What was given to a command of a site's own: it knows its own flags, and Parvis those of all. */
export interface OwnWords {
  readonly name: string;
  /** What stands behind the name, as it was typed, without the flags that Parvis reads. */
  readonly words: readonly string[];
  readonly given: Given;
}

/** Reads the words after `parvis` as those of a command of a site's own; undefined if there is no name. */
export const readOwnWords = (args: readonly string[]): OwnWords | undefined => {
  const options = { args: [...args], options: forms, strict: false, tokens: true } as const;
  const given = new Map<string, string[]>();
  const others = new Set<number>();
  for (const token of parseArgs(options).tokens) {
    if (token.kind === "option" && Object.hasOwn(forms, token.name))
      given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
    else if (token.kind !== "option-terminator") others.add(token.index);
  }
  const words = args.filter((_, i) => others.has(i));
  const at = words.findIndex((word) => !word.startsWith("-"));
  const name = words[at];
  return name === undefined ? undefined : { name, words: words.toSpliced(at, 1), given };
};

const isKnown = (name: string): boolean => commands.some((one) => one.name === name);

/**
 * Those of the site in a folder, as far as they are asked for: by the name of none of Parvis, or by what tells of all. A
 * configuration that cannot be read rejects with `OwnFaults` only where one of its commands may be meant.
 */
export const ownCommands = async (
  args: readonly string[],
  folder: string,
): Promise<readonly Command[]> => {
  const name = readOwnWords(args)?.name;
  const isTold = name === undefined || name === "completion";
  if ((!isTold && isKnown(name)) || configFiles(folder).length === 0) return [];
  const { loadConfig } = await import("../own/load-config.ts");
  try {
    const loaded = await loadConfig(folder);
    return loaded?.config.commands?.map(toCommand) ?? [];
  } catch (error) {
    if (isTold && error instanceof OwnFaults) return [];
    throw error;
  }
};

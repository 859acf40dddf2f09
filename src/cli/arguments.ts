/** Reads the words after `parvis`, and says what is wrong with them. */
import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import type { Arguments, Command } from "../run/command.ts";
import type { Flag } from "../run/flag.ts";
import { readOwnWords } from "./own-commands.ts";
import { type ArgumentFault, type Given, misfit } from "./misfit.ts";

/** Help was asked for: of all commands, or of one. */
export interface Help {
  readonly help: Command | "all";
}

/** What was asked for. */
export interface Asked {
  readonly command: Command;
  readonly args: Arguments;
}

/** All flags by their names: the same name has the same form wherever it is known. */
export const flagsByName: ReadonlyMap<string, Flag> = new Map(
  commands.flatMap(({ flags }) => flags.map((flag) => [flag.name, flag] as const)),
);

/** The flags as Node's own parser wants to be told of them. */
const forms = Object.fromEntries(
  [...flagsByName].map(([name, { kind, short }]) => [
    name,
    {
      type: kind === "valued" ? ("string" as const) : ("boolean" as const),
      ...(short !== undefined && { short }),
    },
  ]),
);

/** The site that is spoken of, `--into` for an import, even where the rest of the arguments is wrong. */
export const siteArgument = (args: readonly string[]): string | undefined => {
  const { site, into } = parseArgs({ args: [...args], options: forms, strict: false }).values;
  return [site, into].find((value) => typeof value === "string");
};

/** Flags with their values, and the words among them; or the first fault of form. */
const split = (
  args: readonly string[],
): { readonly words: readonly string[]; readonly given: Given } | ArgumentFault => {
  const { tokens } = parseArgs({ args: [...args], options: forms, strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const flag = flagsByName.get(name);
    if (!flag) {
      const near = nearestWord(name, [...flagsByName.keys()]);
      return { key: "cli.unknown-flag", value: rawName, ...(near && { nearest: `--${near}` }) };
    }
    if (flag.kind === "valued" && (!value || value.startsWith("-")))
      return { key: "cli.missing-value", flag: rawName };
    if (flag.kind === "switch" && value !== undefined)
      return { key: "cli.no-value", flag: rawName };
    given.set(name, [...(given.get(name) ?? []), value ?? ""]);
  }
  return { words, given };
};

const toArguments = (words: readonly string[], given: Given): Arguments => ({
  words,
  has: ({ name }) => given.has(name),
  value: ({ name, read }) => {
    const text = given.get(name)?.[0];
    return text === undefined ? undefined : read(text);
  },
  values: ({ name }) =>
    (given.get(name) ?? [])
      .flatMap((text) => text.split(","))
      .map((text) => text.trim())
      .filter(Boolean),
});

/** The same for a command of the site's own; undefined if none is meant. */
const parseOwn = (
  args: readonly string[],
  own: readonly Command[],
): Asked | Help | ArgumentFault | undefined => {
  const read = own.length === 0 ? undefined : readOwnWords(args);
  const command = own.find(({ name }) => name === read?.name);
  if (!read || !command) return undefined;
  if (read.given.has("help")) return { help: command };
  return (
    misfit(command, read.words, read.given) ?? {
      command,
      args: toArguments(read.words, read.given),
    }
  );
};

/**
 * Reads the words after `parvis`, or after the one command that is meant; help if that was asked, or the first fault. `own`
 * are the commands of the site's own.
 */
export const parseArguments = (
  args: readonly string[],
  only?: Command,
  own: readonly Command[] = [],
): Asked | Help | ArgumentFault => {
  const ofOwn = parseOwn(args, own);
  if (ofOwn) return ofOwn;
  const parts = split(args);
  if ("key" in parts) return only ? { ...parts, command: only } : parts;
  const { given } = parts;
  const [word = "", ...others] = parts.words;
  const command = only ?? commands.find(({ name }) => name === word);
  if (given.has("help")) return { help: command ?? "all" };
  const words = only ? parts.words : others;
  if (!command) {
    const names = [...commands, ...own].map(({ name }) => name);
    const near = nearestWord(word, names);
    return { key: "cli.unknown-command", value: word, ...(near && { nearest: near }) };
  }
  return misfit(command, words, given) ?? { command, args: toArguments(words, given) };
};

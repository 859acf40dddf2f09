/** Reads the words after `parvis`, and says what is wrong with them. */
import { parseArgs } from "node:util";
import { nearestWord } from "../content/suggest/nearest.ts";
import { parseDate } from "../time.ts";
import {
  type Command,
  commands,
  commandsWith,
  type Flag,
  flags,
  isCommand,
  isFlag,
} from "./commands.ts";
import type { CliKey } from "./words.ts";

const problemFormats = ["text", "json", "github"] as const;

/** What was asked for, as far as it was said. */
export interface Arguments {
  readonly command: Command;
  /** What stands behind the command, in the order of its signature. */
  readonly words: readonly string[];
  /** True if an option is given. */
  readonly has: (flag: Flag) => boolean;
  /** The value of an option, as it was written. */
  readonly value: (flag: Flag) => string | undefined;
  /** All values of an option that may be repeated; several may also stand in one, with commas. */
  readonly values: (flag: Flag) => readonly string[];
  /** Without trailing slash. */
  readonly url: string | undefined;
  readonly now: string | undefined;
  /** How problems are printed. */
  readonly format: (typeof problemFormats)[number];
  readonly port: number | undefined;
}

/** What is wrong with the arguments; `nearest` is what may have been meant. */
export interface ArgumentFault {
  readonly key: CliKey;
  readonly value?: string;
  readonly flag?: string;
  readonly nearest?: string;
  /** What could stand there instead. */
  readonly known?: readonly string[];
  /** The command, where it is known. */
  readonly command?: Command;
  /** The words that the command needs. */
  readonly words?: readonly CliKey[];
}

/** Help was asked for: of all commands, or of one that has a page of its own. */
export interface Help {
  readonly help: CliKey;
}

/** `https://example.org/folder/` → `https://example.org/folder`; undefined if it is no address of a site. */
const toAddress = (text: string): string | undefined => {
  const url = URL.parse(text);
  const isSite = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isSite ? url.href.replace(/(?<!\/)\/+$/, "") : undefined;
};

/** A date stands for its first instant; undefined if the moment does not exist anywhere. */
const toMoment = (text: string): string | undefined => {
  const date = parseDate(text, "UTC");
  if (typeof date === "string" || date.precision === "month") return undefined;
  return date.precision === "day" ? `${text}T00:00` : text;
};

const toPort = (text: string): number | undefined => {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
};

/** npm knows these too, so that they may be set for reasons of its own. */
const npmKnows: readonly string[] = ["all", "debug", "help"];

/**
 * The option that npm took as one of its own, for want of the `--` before it (`npm run build --strict`);
 * it tells scripts by their environment: https://docs.npmjs.com/cli/v11/using-npm/config
 */
export const keptByNpm = (
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const name = Object.keys(flags).find(
    (name) => !npmKnows.includes(name) && env[`npm_config_${name.replaceAll("-", "_")}`],
  );
  return name && `--${name}`;
};

/** The site that is spoken of, `--into` for an import, even where the rest of the arguments is wrong. */
export const siteArgument = (args: readonly string[]): string | undefined => {
  const { site, into } = parseArgs({ args: [...args], options: flags, strict: false }).values;
  return [site, into].find((value) => typeof value === "string");
};

/** Options with their values, and the words among them; or the first fault of form. */
const split = (
  args: readonly string[],
): { words: string[]; given: Map<Flag, string[]> } | ArgumentFault => {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const given = new Map<Flag, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: flag, value } = token;
    if (!isFlag(name)) {
      const near = nearestWord(name, Object.keys(flags));
      return { key: "unknown-flag", value: flag, ...(near && { nearest: `--${near}` }) };
    }
    if (flags[name].type === "string" && (!value || value.startsWith("-")))
      return { key: "missing-value", flag };
    if (flags[name].type === "boolean" && value !== undefined) return { key: "no-value", flag };
    given.set(name, [...(given.get(name) ?? []), value ?? ""]);
  }
  return { words, given };
};

/** What does not fit the command: an option of another, one twice, a word too many or too few. */
const misfit = (
  command: Command,
  words: readonly string[],
  given: ReadonlyMap<Flag, readonly string[]>,
): ArgumentFault | undefined => {
  const signature = commands[command];
  for (const [flag, values] of given) {
    const name = `--${flag}`;
    if (!signature.flags.includes(flag))
      return { key: "foreign-flag", flag: name, known: commandsWith(flag), command };
    if (values.length > 1 && !signature.repeatable?.includes(flag))
      return { key: "repeated", flag: name, command };
  }
  const extra = words[signature.words.length];
  if (extra !== undefined && !signature.isOpen)
    return { key: "superfluous", value: extra, command };
  return words.length < signature.words.length
    ? { key: "missing-word", command, words: signature.words }
    : undefined;
};

/** Reads the words after `parvis`; help if that was asked, or the first fault. */
export const parseArguments = (args: readonly string[]): Arguments | Help | ArgumentFault => {
  const parts = split(args);
  if ("key" in parts) return parts;
  const { given } = parts;
  const [word = "", ...words] = parts.words;
  const value = (flag: Flag) => given.get(flag)?.[0];
  if (given.has("help"))
    return { help: (isCommand(word) ? commands[word].help : undefined) ?? "usage" };
  if (!isCommand(word)) {
    const near = nearestWord(word, Object.keys(commands));
    return { key: "unknown-command", value: word, ...(near && { nearest: near }) };
  }
  const command = word;
  const { formats = problemFormats } = commands[command];
  const fault = misfit(command, words, given);
  if (fault) return fault;

  const [written, moment, number] = [value("url"), value("now"), value("port")];
  const url = written === undefined ? undefined : toAddress(written);
  if (written !== undefined && url === undefined)
    return { key: "bad-url", value: written, command };
  const now = moment === undefined ? undefined : toMoment(moment);
  if (moment !== undefined && now === undefined) return { key: "bad-now", value: moment, command };
  const port = number === undefined ? undefined : toPort(number);
  if (number !== undefined && port === undefined)
    return { key: "bad-port", value: number, command };
  const wanted = value("format");
  if (wanted !== undefined && !formats.includes(wanted))
    return { key: "bad-format", value: wanted, known: formats, command };

  return {
    command,
    words,
    has: (flag) => given.has(flag),
    value,
    values: (flag) =>
      (given.get(flag) ?? [])
        .flatMap((text) => text.split(","))
        .map((text) => text.trim())
        .filter(Boolean),
    url,
    now,
    format: problemFormats.find((name) => name === wanted) ?? "text",
    port,
  };
};

import { parseArgs } from "node:util";
import { nearest } from "../content/suggest.ts";
import { parseDate } from "../time.ts";
import type { CliKey } from "./words.ts";

export const commands = ["build", "check", "start", "record"] as const;
export type Command = (typeof commands)[number];

const formats = ["text", "json", "github"] as const;

const flags = {
  site: { type: "string" },
  out: { type: "string" },
  url: { type: "string" },
  now: { type: "string" },
  strict: { type: "boolean" },
  format: { type: "string" },
  all: { type: "boolean" },
  port: { type: "string" },
  "no-cards": { type: "boolean" },
  pdf: { type: "boolean" },
  debug: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Flag = keyof typeof flags;

/** What was asked for, as far as it was said. */
export interface Arguments {
  readonly command: Command;
  readonly out: string | undefined;
  /** Without trailing slash. */
  readonly url: string | undefined;
  readonly now: string | undefined;
  readonly isStrict: boolean;
  readonly format: (typeof formats)[number];
  readonly all: boolean;
  readonly port: number | undefined;
  readonly hasCards: boolean;
  readonly hasPdf: boolean;
}

/** What is wrong with the arguments; `nearest` is what may have been meant. */
export interface ArgumentFault {
  readonly key: CliKey;
  readonly value?: string;
  readonly flag?: string;
  readonly nearest?: string;
}

const isFlag = (name: string): name is Flag => Object.hasOwn(flags, name);

const nearestOf = (word: string, known: readonly string[]): string | undefined =>
  nearest(
    word,
    known.map((id) => ({ id })),
  );

/** `https://example.org/folder/` → `https://example.org/folder`; undefined if it is no address of a site. */
const toAddress = (text: string): string | undefined => {
  const url = URL.parse(text);
  const isSite = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isSite ? url.href.replace(/\/+$/, "") : undefined;
};

/** A date stands for its first instant; undefined if the moment does not exist anywhere. */
const toMoment = (text: string): string | undefined => {
  const date = parseDate(text, "UTC");
  if (typeof date === "string" || date.precision === "month") return undefined;
  return date.precision === "day" ? `${text}T00:00` : text;
};

/**
 * The option that npm took as one of its own, for want of the `--` before it (`npm run build --strict`);
 * it tells scripts by their environment: https://docs.npmjs.com/cli/v11/using-npm/config
 */
export const keptByNpm = (
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const names = ["strict", "now", "site", "out", "url", "port", "format", "pdf"] as const;
  const name = names.find((name) => env[`npm_config_${name}`]);
  return name && `--${name}`;
};

/** The site that is spoken of, even where the rest of the arguments is wrong. */
export const siteArgument = (args: readonly string[]): string | undefined => {
  const { site } = parseArgs({ args: [...args], options: flags, strict: false }).values;
  return typeof site === "string" ? site : undefined;
};

/** Reads the words after `parvis`; `help` if that was asked, or the first fault. */
export const parseArguments = (args: readonly string[]): Arguments | "help" | ArgumentFault => {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const given = new Map<Flag, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: flag, value } = token;
    if (!isFlag(name)) {
      const near = nearestOf(name, Object.keys(flags));
      return { key: "unknown-flag", value: flag, ...(near && { nearest: `--${near}` }) };
    }
    if (given.has(name)) return { key: "repeated", flag };
    if (flags[name].type === "string" && (!value || value.startsWith("-")))
      return { key: "missing-value", flag };
    if (flags[name].type === "boolean" && value !== undefined) return { key: "no-value", flag };
    given.set(name, value ?? "");
  }
  if (given.has("help")) return "help";

  const [word = "", extra] = words;
  const command = commands.find((name) => name === word);
  if (!command) {
    const near = nearestOf(word, commands);
    return { key: "unknown-command", value: word, ...(near && { nearest: near }) };
  }
  if (extra !== undefined) return { key: "superfluous", value: extra };

  if (given.has("pdf") && command !== "build") return { key: "only-build", flag: "--pdf" };

  const written = given.get("url");
  const url = written === undefined ? undefined : toAddress(written);
  if (written !== undefined && url === undefined) return { key: "bad-url", value: written };

  const moment = given.get("now");
  const now = moment === undefined ? undefined : toMoment(moment);
  if (moment !== undefined && now === undefined) return { key: "bad-now", value: moment };

  const wanted = given.get("format") ?? "text";
  const format = formats.find((name) => name === wanted);
  if (!format) return { key: "bad-format", value: wanted };

  const number = given.get("port");
  const port = number === undefined ? undefined : Number(number);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
    return { key: "bad-port", value: number ?? "" };

  return {
    command,
    out: given.get("out"),
    url,
    now,
    isStrict: given.has("strict"),
    format,
    all: given.has("all"),
    port,
    hasCards: !given.has("no-cards"),
    hasPdf: given.has("pdf"),
  };
};

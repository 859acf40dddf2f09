/** Makes of arguments and environment what a command is told. */
import { homedir } from "node:os";
import { isatty } from "node:tty";
import { usualOutput } from "../disk/places.ts";
import { commands } from "../commands/index.ts";
import { isRead } from "../content/print/problems.ts";
import {
  all,
  drafts,
  format,
  kits,
  noCards,
  now,
  out,
  pdf,
  strict,
  url,
} from "../commands/flags.ts";
import type { Asker } from "../run/asker.ts";
import type { Arguments, Call, Command } from "../run/command.ts";
import type { Options, Terminal } from "../run/options.ts";
import { inReadingOrder } from "../i18n/reading-order.ts";
import { makeAsker } from "./ask.ts";
import {
  type Environment,
  hostAddress,
  ownLanguage,
  ownZone,
  present,
  toRealPath,
} from "./environment.ts";
import { pullRequestOf } from "./pull-request.ts";
import { placeOf } from "./repository.ts";

/** Where and for whom a command runs. */
export interface Place {
  /** The site's folder, absolute. */
  readonly site: string;
  /** Where the command was typed. */
  readonly folder: string;
  readonly env: Environment;
  /** Asks with forms, if who calls brings them. */
  readonly asker?: Asker | undefined;
}

const toOptions = (args: Arguments, { site, folder, env }: Place): Options => ({
  site,
  out: toRealPath(folder, args.value(out) ?? usualOutput),
  home: homedir(),
  url: args.value(url) ?? hostAddress(env),
  now: args.value(now) ?? present(),
  drafts: args.has(drafts),
  isStrict: args.has(strict),
  format: args.value(format) ?? "text",
  place: placeOf(site, env),
  all: args.has(all),
  hasCards: !args.has(noCards),
  hasKits: args.has(kits),
  pdf: args.has(pdf) ? { browser: env.PARVIS_CHROMIUM || undefined } : undefined,
});

const makeTerminal = (format: Options["format"], env: Environment): Terminal => ({
  hasColor: isatty(process.stdout.fd) && !env.NO_COLOR && env.TERM !== "dumb",
  print: (text) => process.stdout.write(isRead(format) ? text : inReadingOrder(text)),
  tell: (text) => (isRead(format) ? process.stderr : process.stdout).write(inReadingOrder(text)),
});

const withAsker: Call["withAsker"] = async (use) => {
  const isAsked = isatty(process.stdin.fd) && isatty(process.stdout.fd);
  const asker = isAsked ? makeAsker(process.stdin, process.stdout) : undefined;
  try {
    return await use(asker?.ask);
  } finally {
    asker?.close();
  }
};

/** Asks so that a terminal shows each language from where it is read. */
const readable = (asker: Asker): Asker => ({
  text: (question) => asker.text({ ...question, message: inReadingOrder(question.message) }),
  choose: (question) => asker.choose({ ...question, message: inReadingOrder(question.message) }),
});

/** What a command is told that was given with these arguments; `own` are the commands of the site's own. */
export const makeCall = (args: Arguments, place: Place, own: readonly Command[] = []): Call => {
  const options = toOptions(args, place);
  return {
    args,
    options,
    terminal: makeTerminal(options.format, place.env),
    toPath: (path) => toRealPath(place.folder, path),
    now: () => args.value(now) ?? present(),
    elapsed: () => performance.now(),
    withAsker,
    asker: place.asker && readable(place.asker),
    pullRequest: () => pullRequestOf(place.env),
    language: ownLanguage(place.env),
    zone: ownZone(),
    commands: [...commands, ...own],
  };
};

/** The command line: the only module that reads the clock, the arguments and the environment. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isatty } from "node:tty";
import { archive } from "./archive.ts";
import { check } from "./build/check.ts";
import { toolFolder } from "./disk/places.ts";
import { type Options, type Terminal, UsageFault } from "./build/options.ts";
import {
  type ArgumentFault,
  type Arguments,
  keptByNpm,
  parseArguments,
  siteArgument,
} from "./cli/arguments.ts";
import { makeAsker } from "./cli/ask.ts";
import type { Command, Flag } from "./cli/commands.ts";
import { explain } from "./cli/explain.ts";
import { settleBuilt, settleContent } from "./cli/settle.ts";
import { cliWords, type SayCli } from "./cli/words.ts";
import { loadSite } from "./content/load.ts";
import { writtenLanguage } from "./content/written-language.ts";
import { importFormats } from "./import/recognise.ts";
import { mayRunOut } from "./memory/need.ts";
import { isWatched, runWatched } from "./memory/watch.ts";
import { type MemoryKey, sayMemory } from "./memory/words.ts";
import { moderate } from "./moderate.ts";
import { makeNew } from "./new.ts";
import { record } from "./record/record.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const now = (): string => new Date().toISOString();

/** The language of who types. */
const ownLanguage = (): string => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "en").split(/[_.]/, 1)[0] ?? "en";
};

/**
 * How to speak where no site is loaded: in the language of the site in question, or of who types
 * if there is no such site.
 */
const speak = (site: string): SayCli => {
  try {
    if (existsSync(join(site, "data/site.yaml")))
      return cliWords(loadSite(site, { now: now() }).language);
  } catch {
    // What keeps the site from being loaded is told elsewhere.
  }
  return cliWords(ownLanguage());
};

/** The language in which to say that a site was too large to be read: that of its `site.yaml`. */
const languageWithoutLoading = (site: string): string => {
  const file = join(site, "data/site.yaml");
  return (existsSync(file) && writtenLanguage(readFileSync(file, "utf8"))) || ownLanguage();
};

/** Where Netlify publishes this build: https://docs.netlify.com/build/configure-builds/environment-variables/ */
const hostAddress = (env: Environment): string | undefined => {
  if (!env.NETLIFY) return undefined;
  return (env.CONTEXT === "production" ? env.URL : env.DEPLOY_PRIME_URL) ?? env.URL;
};

/**
 * The folder in which the command was typed: `npm run` itself changes to Parvis's
 * (https://docs.npmjs.com/cli/v11/using-npm/scripts), and keeps the variable for all that it starts.
 */
const typedIn = ({ INIT_CWD }: Environment): string => {
  const here = process.cwd();
  return INIT_CWD && realpathSync(here) === realpathSync(toolFolder) ? INIT_CWD : here;
};

/** Through links, also of a folder that is yet to be made. */
const toRealPath = (folder: string, path: string): string => {
  const absolute = resolve(folder, path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return existsSync(parent) ? join(realpathSync(parent), basename(absolute)) : absolute;
};

const toOptions = (args: Arguments, site: string, folder: string, env: Environment): Options => ({
  site,
  out: toRealPath(folder, args.value("out") ?? join(toolFolder, "_site")),
  url: args.url ?? hostAddress(env)?.replace(/(?<!\/)\/+$/, ""),
  now: args.now ?? now(),
  isStrict: args.has("strict"),
  format: args.format,
  all: args.has("all"),
  hasCards: !args.has("no-cards"),
  pdf: args.has("pdf") ? { browser: env.PARVIS_CHROMIUM || undefined } : undefined,
});

const makeTerminal = (format: Options["format"], env: Environment): Terminal => ({
  hasColor: isatty(process.stdout.fd) && !env.NO_COLOR && env.TERM !== "dumb",
  print: (text) => process.stdout.write(text),
  tell: (text) => (format === "json" ? process.stderr : process.stdout).write(text),
});

/**
 * Eleventy and the bundlers are heavy: only the commands that need them load them. `folder` is where the command was
 * given, for files of other people.
 */
const runCommand = async (
  command: Exclude<Command, "import">,
  args: Arguments,
  options: Options,
  terminal: Terminal,
  folder: string,
): Promise<number> => {
  switch (command) {
    case "check": {
      return check(options, terminal);
    }
    case "record": {
      return record(options, terminal, { isTrial: args.has("dry-run") });
    }
    case "new": {
      const [kind = "", ...names] = args.words;
      return makeNew(options, terminal, {
        kind,
        name: names.join(" "),
        id: args.value("id"),
        event: args.value("event"),
        from: args.value("from"),
        start: args.value("start"),
      });
    }
    case "archive": {
      return archive(options, terminal, args.words);
    }
    case "moderate": {
      const [file = ""] = args.words;
      const isAsked = isatty(process.stdin.fd) && isatty(process.stdout.fd);
      const asker = isAsked ? makeAsker(process.stdin, process.stdout) : undefined;
      try {
        return await moderate(options, terminal, {
          file: resolve(folder, file),
          isList: args.has("list"),
          approve: args.values("approve"),
          refuse: args.values("refuse"),
          ask: asker?.ask,
        });
      } finally {
        asker?.close();
      }
    }
    case "build": {
      const { build } = await import("./build.ts");
      return build(options, terminal, () => performance.now());
    }
    case "start": {
      const { serve } = await import("./serve.ts");
      return serve(options, terminal, {
        port: args.port,
        now: () => args.now ?? now(),
        language: languageWithoutLoading(options.site),
      });
    }
  }
};

/** An import may make the site it goes into; its packages are loaded for it alone. */
const runImport = async (args: Arguments, folder: string): Promise<number> => {
  const { importFile } = await import("./import.ts");
  const path = (flag: Flag): string | undefined => {
    const value = args.value(flag);
    return value === undefined ? undefined : toRealPath(folder, value);
  };
  const into = path("into") ?? toolFolder;
  const terminal = makeTerminal("text", process.env);
  settleContent(into, terminal.tell, () => speak(into));
  return importFile(
    {
      file: toRealPath(folder, args.words[0] ?? ""),
      into,
      format: importFormats.find((name) => name === args.value("format")),
      event: args.value("event"),
      timezone: args.value("timezone"),
      map: path("map"),
      media: path("media"),
      prunes: args.has("prune"),
      all: args.has("all"),
      now: args.now ?? now(),
      language: ownLanguage(),
    },
    terminal,
  );
};

/** `npm start`, `npm run build`, with the words that must follow. */
const asTyped = (command: string, words: readonly string[] = []): string => {
  const typed = command === "start" ? "npm start" : `npm run ${command}`;
  return words.length === 0 ? typed : [typed, "--", ...words].join(" ");
};

/** What is wrong with the arguments, and what to do. */
const explainFault = (fault: ArgumentFault, say: SayCli): string => {
  const { key, value = "", flag = "", nearest, known = [], command = "build", words = [] } = fault;
  const sentence = say(key, {
    value,
    flag,
    nearest: nearest === undefined ? "" : say("nearest", { value: nearest }),
    known: known.join(", "),
    command: asTyped(
      command,
      words.map((word) => say(word)),
    ),
  });
  return `${sentence}\n${say("hint", { command: asTyped(command) })}`;
};

const run = async (
  words: readonly string[],
  site: string,
  folder: string,
  env: Environment,
): Promise<number> => {
  const args = parseArguments(words);
  if ("help" in args || words.length === 0) {
    process.stdout.write(speak(site)("help" in args ? args.help : "usage"));
    return "help" in args ? 0 : 2;
  }
  const kept = keptByNpm(env);
  if (kept !== undefined) {
    const command = asTyped(env.npm_lifecycle_event ?? "build");
    throw new UsageFault(speak(site)("kept-by-npm", { flag: kept, command }));
  }
  if ("key" in args) throw new UsageFault(explainFault(args, speak(site)));
  if (args.command === "import") return runImport(args, folder);
  const options = toOptions(args, site, folder, env);
  const terminal = makeTerminal(args.format, env);
  settleContent(site, terminal.tell, () => speak(site));
  if (!existsSync(join(site, "content")) && !existsSync(join(site, "data")))
    throw new UsageFault(speak(site)("no-site", { value: site }));
  // Eleventy takes its paths from the working folder.
  process.chdir(toolFolder);
  settleBuilt(options.out);
  return runCommand(args.command, args, options, terminal, folder);
};

const wantsTraces = (env: Environment): boolean =>
  process.argv.includes("--debug") || Boolean(env.PARVIS_DEBUG);

const fail = (error: unknown, site: string, env: Environment): void => {
  process.exitCode = 2;
  if (error instanceof UsageFault) {
    process.stderr.write(`${error.message}\n`);
    return;
  }
  process.stderr.write(`${explain(error, site, speak(site))}\n`);
  if (wantsTraces(env)) console.error(error);
};

/** The folder in which the command was given, and the site in question. */
const placesOf = (words: readonly string[], env: Environment): [folder: string, site: string] => {
  const folder = typedIn(env);
  return [folder, toRealPath(folder, siteArgument(words) ?? toolFolder)];
};

/**
 * Runs the command in a process of its own if it may run out of memory, so that somebody is there to say it; false if it
 * is to be run in this one.
 */
export const runIfLarge = async (): Promise<boolean> => {
  const { env } = process;
  if (isWatched(env)) return false;
  const words = process.argv.slice(2);
  const [folder, site] = placesOf(words, env);
  const folders = [join(site, "content"), join(site, "data")];
  const files = words.slice(1).map((word) => resolve(folder, word));
  if (!mayRunOut(folders, files)) return false;
  const say = (key: MemoryKey) => sayMemory(key, languageWithoutLoading(site));
  const code = await runWatched({ env, say, isDebugging: wantsTraces(env) });
  if (code !== undefined) process.exitCode = code;
  return code !== undefined;
};

/** Runs the command that was given; exit code 0 if all is well, 1 for faults in the content, 2 for the rest. */
export const main = async (): Promise<void> => {
  const { env } = process;
  const words = process.argv.slice(2);
  const [folder, site] = placesOf(words, env);
  process.on("uncaughtException", (error) => {
    fail(error, site, env);
    process.exit();
  });
  try {
    process.exitCode = await run(words, site, folder, env);
  } catch (error) {
    fail(error, site, env);
  }
};

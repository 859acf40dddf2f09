/** The command line: its folder alone reads the clock, the arguments and the environment. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "../disk/places.ts";
import { OwnFaults } from "../own/own-faults.ts";
import { strayFaults } from "../own/stray.ts";
import { ownSource } from "../own/sources.ts";
import { printProblems } from "../content/print/problems.ts";
import { languageOfFolder } from "../content/written-language.ts";
import type { Asker } from "../run/asker.ts";
import type { Command } from "../run/command.ts";
import { UsageFault } from "../run/options.ts";
import { type Asked, parseArguments, siteArgument } from "./arguments.ts";
import { makeCall, type Place } from "./call.ts";
import { ownLanguage, toRealPath, typedIn } from "./environment.ts";
import { explain } from "./explain.ts";
import { explainFault } from "./explain-fault.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { asTyped, keptByNpm } from "./npm.ts";
import { inReadingOrder } from "../i18n/reading-order.ts";
import { recoverBuilt, recoverContent } from "./recover.ts";
import { ownCommands } from "./own-commands.ts";
import { speak } from "./speak.ts";

/** True for a folder with those of a site, be it under names that are then told. */
const isSite = async (folder: string): Promise<boolean> => {
  if (existsSync(join(folder, "content")) || existsSync(join(folder, "data"))) return true;
  const { meansSite } = await import("../content/list-files.ts");
  return meansSite(folder);
};

const runCommand = async (
  { command, args }: Asked,
  place: Place,
  own: readonly Command[],
): Promise<number> => {
  const call = makeCall(args, place, own);
  const { site } = place;
  const need = typeof command.site === "function" ? command.site(args) : command.site;
  if (need !== "none") recoverContent(site, call.terminal.tell, () => speak(place));
  if (need === "there") {
    if (!(await isSite(site))) throw new UsageFault(speak(place)("cli.no-site", { value: site }));
    recoverBuilt(call.options.out);
  }
  return command.run(call);
};

const run = async (words: readonly string[], place: Place, only?: Command): Promise<number> => {
  const own = only ? [] : await ownCommands(words, place.site);
  const asked = parseArguments(words, only, own);
  if ("help" in asked) {
    const say = speak(place);
    const help = asked.help === "all" ? generalHelp(say, own) : commandHelp(asked.help, say);
    process.stdout.write(inReadingOrder(help));
    return 0;
  }
  if (words.length === 0 && !only) {
    process.stdout.write(inReadingOrder(generalHelp(speak(place), own)));
    return 2;
  }
  const { env } = place;
  const flag = keptByNpm(env);
  if (flag !== undefined) {
    const command = asTyped(only?.name ?? env.npm_lifecycle_event ?? "build");
    throw new UsageFault(speak(place)("cli.kept-by-npm", { flag, command }));
  }
  if ("key" in asked) throw new UsageFault(explainFault(asked, speak(place)));
  return runCommand(asked, place, own);
};

const fail = (error: unknown, place: Place): void => {
  process.exitCode = 2;
  if (error instanceof UsageFault) {
    process.stderr.write(inReadingOrder(`${error.message}\n`));
    return;
  }
  process.stderr.write(inReadingOrder(`${explain(error, place.site, speak(place))}\n`));
  const isDebugging = process.argv.includes("--debug") || Boolean(place.env.PARVIS_DEBUG);
  if (isDebugging) console.error(error);
};

/** Says what is wrong with a site's configuration, of which a command was asked for. */
const tellFaults = ({ report }: OwnFaults, { site, env }: Place): void => {
  const language = languageOfFolder(site) ?? ownLanguage(env);
  const source = (file: string): string => ownSource(site, file).text;
  const options = { format: "text", all: true, color: false, language, source } as const;
  process.stdout.write(inReadingOrder(printProblems(report.problems(language), options)));
  process.exitCode = 1;
};

/** The one command that is meant, and what asks for it. */
interface Only {
  readonly command: Command;
  readonly asker: Asker | undefined;
}

/** Runs the command that was given; exit code 0 if all is well, 1 for faults in the content, 2 for the rest. */
export const main = async (only?: Only): Promise<void> => {
  const { env } = process;
  const words = process.argv.slice(2);
  const folder = typedIn(env);
  const site = toRealPath(folder, siteArgument(words) ?? workFolder);
  const place = { site, folder, env, asker: only?.asker };
  process.on("uncaughtException", (error) => {
    const faults = strayFaults(error, site);
    if (faults) tellFaults(faults, place);
    else fail(error, place);
    process.exit();
  });
  try {
    process.exitCode = await run(words, place, only?.command);
  } catch (error) {
    if (error instanceof OwnFaults) tellFaults(error, place);
    else fail(error, place);
  }
};

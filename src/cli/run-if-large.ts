/** Loaded before all else, by every command: what it needs only at the end, or seldom, is imported there. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { languageOfFolder } from "../content/written-language.ts";
import { workFolder } from "../disk/places.ts";
import { mayRunOut } from "../memory/need.ts";
import type { MemoryKey } from "../memory/say.ts";
import { ownLanguage, toRealPath, typedIn } from "./environment.ts";

/** The names of flags that lead to a site. What else is given is read by the command. */
const places = { site: { type: "string" }, into: { type: "string" } } as const;

/**
 * Runs the command in a process of its own if it may run out of memory, so that somebody is there to say it; false if it
 * is to be run in this one.
 */
export const runIfLarge = async (): Promise<boolean> => {
  const { env } = process;
  const args = process.argv.slice(2);
  const { values, positionals } = parseArgs({ args, options: places, strict: false });
  const folder = typedIn(env);
  const given = [values.site, values.into].find((value) => typeof value === "string");
  const site = toRealPath(folder, given ?? workFolder);
  const folders = [join(site, "content"), join(site, "data")];
  const files = positionals.slice(1).map((word) => resolve(folder, word));
  if (!mayRunOut(folders, files)) return false;
  const { isWatched, runWatched } = await import("../memory/watch.ts");
  if (isWatched(env)) return false;
  const code = await runWatched({
    env,
    isDebugging: args.includes("--debug") || Boolean(env.PARVIS_DEBUG),
    say: async (key: MemoryKey) => {
      const { sayMemory } = await import("../memory/say.ts");
      return sayMemory(key, languageOfFolder(site) ?? ownLanguage(env));
    },
  });
  if (code !== undefined) process.exitCode = code;
  return code !== undefined;
};

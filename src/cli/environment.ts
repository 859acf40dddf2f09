/** What the environment tells: who types, where, and for which host. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { toolFolder } from "../disk/places.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The present. */
export const present = (): string => new Date().toISOString();

/** The language of who types, English where none is named: `fr_FR.UTF-8` is `fr`, but `C` and `POSIX` are none. */
export const ownLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string => {
  const [language = ""] = (LC_ALL || LC_MESSAGES || LANG || "").split(/[_.@]/, 1);
  return /^[a-z]{2,3}$/.test(language) ? language : "en";
};

/** Where Netlify publishes this build: https://docs.netlify.com/build/configure-builds/environment-variables/ */
export const hostAddress = (env: Environment): string | undefined => {
  if (!env.NETLIFY) return undefined;
  const address = (env.CONTEXT === "production" ? env.URL : env.DEPLOY_PRIME_URL) ?? env.URL;
  return address?.replace(/(?<!\/)\/+$/, "");
};

/**
 * The folder in which the command was typed: `npm run` itself changes to Parvis's
 * (https://docs.npmjs.com/cli/v11/using-npm/scripts), and keeps the variable for all that it starts.
 */
export const typedIn = ({ INIT_CWD }: Environment): string => {
  const here = process.cwd();
  return INIT_CWD && realpathSync(here) === realpathSync(toolFolder) ? INIT_CWD : here;
};

/** Through links, also of a folder that is yet to be made. */
export const toRealPath = (folder: string, path: string): string => {
  const absolute = resolve(folder, path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return existsSync(parent) ? join(realpathSync(parent), basename(absolute)) : absolute;
};

/** What the environment tells: who types, where, and for which host. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { workFolder } from "../disk/places.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The present. */
export const present = (): string => new Date().toISOString();

/** The language of who types, English where none is named: `fr_FR.UTF-8` is `fr`, but `C` and `POSIX` are none. */
export const ownLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string => {
  const [language = ""] = (LC_ALL || LC_MESSAGES || LANG || "").split(/[_.@]/, 1);
  return /^[a-z]{2,3}$/.test(language) ? language : "en";
};

/** The time zone of the computer. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where Netlify publishes this build: https://docs.netlify.com/build/configure-builds/environment-variables/ */
export const hostAddress = (env: Environment): string | undefined => {
  if (!env.NETLIFY) return undefined;
  const address = (env.CONTEXT === "production" ? env.URL : env.DEPLOY_PRIME_URL) ?? env.URL;
  return address?.replace(/(?<!\/)\/+$/, "");
};

/**
 * The folder in which the command was typed: `npm run` changes to that of the `package.json`
 * (https://docs.npmjs.com/cli/v11/using-npm/scripts), and keeps the variables for all that it starts, wherever.
 */
export const typedIn = ({ INIT_CWD, npm_package_json }: Environment): string =>
  INIT_CWD &&
  npm_package_json &&
  realpathSync(dirname(npm_package_json)) === realpathSync(workFolder)
    ? INIT_CWD
    : workFolder;

/** Through links, also of a folder that is yet to be made. */
export const toRealPath = (folder: string, path: string): string => {
  const absolute = resolve(folder, path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return existsSync(parent) ? join(realpathSync(parent), basename(absolute)) : absolute;
};

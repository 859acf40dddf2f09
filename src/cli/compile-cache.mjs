import { existsSync, readdirSync } from "node:fs";
import { constants, enableCompileCache } from "node:module";
import { join } from "node:path";
import { removeFolder } from "../disk/folders.ts";
import { cacheFolder, workFolder } from "../disk/places.ts";
import { tryTo } from "../disk/try-to.ts";

const folder = join(cacheFolder, "compile");

/** About four times what one version of everything takes. */
const mostFiles = 4000;

/**
 * Keeps compiled modules from run to run, which halves the time of a build. Eleventy imports its
 * templates under a new name each time, so that the cache would only ever grow: it is emptied at times.
 * Nothing is left behind in a folder that is no site.
 */
export const useCompileCache = (): void => {
  if (!["content", "data"].some((name) => existsSync(join(workFolder, name)))) return;
  const { status, directory } = enableCompileCache(folder);
  if (status !== constants.compileCacheStatus.ENABLED || directory === undefined) return;
  // For the processes in which `npm start` builds.
  process.env.NODE_COMPILE_CACHE = folder;
  tryTo(() => {
    if (existsSync(directory) && readdirSync(directory).length > mostFiles) removeFolder(directory);
  });
};

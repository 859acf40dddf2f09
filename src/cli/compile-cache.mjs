// Plain JavaScript: what is loaded before the cache is used is compiled anew each time, and TypeScript takes 20 MB for that.
import { existsSync } from "node:fs";
import { constants, enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Keeps compiled modules from run to run, which halves the time of a build. Returns where, or undefined if nothing is
 * kept: nothing is left behind in a folder that is no site.
 */
export const useCompileCache = () => {
  const workFolder = process.cwd();
  if (!["content", "data"].some((name) => existsSync(join(workFolder, name)))) return undefined;
  const folder = join(workFolder, ".cache/compile");
  const { status, directory } = enableCompileCache(folder);
  if (status !== constants.compileCacheStatus.ENABLED) return undefined;
  // For the processes in which `npm start` builds.
  process.env.NODE_COMPILE_CACHE = folder;
  return directory;
};

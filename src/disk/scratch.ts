/** A folder in which something is made that is not to stay: it goes with the process, or with the next command. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";
import { hideFromGit, makeFolder, removeFolder, removeUnusedFolder } from "./folders.ts";
import { isRunning, readOwner, self } from "./owner.ts";
import { orderlyEnd } from "./signals.ts";

const prefix = "scratch-";
const ownerName = "owner.json";

/** True for the names of such folders. */
export const isScratch = (name: string): boolean => name.startsWith(prefix);

/** Removes those of processes that are gone. */
export const sweepScratches = (workFolder: string): void => {
  for (const name of existsSync(workFolder) ? readdirSync(workFolder).filter(isScratch) : []) {
    const owner = readOwner(join(workFolder, name, ownerName));
    if (!owner || isRunning(owner) === false) removeFolder(join(workFolder, name));
  }
};

let count = 0;

/** Does something with an empty folder within a folder of work of Parvis’s own. */
export const withScratch = async <T>(
  workFolder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const scratch = join(workFolder, `${prefix}${process.pid}-${++count}`);
  const endSignals = orderlyEnd();
  const end = (): void => {
    removeFolder(scratch);
    removeUnusedFolder(workFolder);
  };
  const callOff = atExit(end);
  try {
    makeFolder(workFolder);
    hideFromGit(workFolder);
    mkdirSync(scratch);
    writeFileSync(join(scratch, ownerName), JSON.stringify(self()));
    const folder = join(scratch, "files");
    mkdirSync(folder);
    return await work(folder);
  } finally {
    end();
    callOff();
    endSignals();
  }
};

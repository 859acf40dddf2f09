/** A folder in which something is made that is not to stay: it goes with the process, or with the next command. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";
import { hideFromGit, makeFolder, removeFolder, removeHidden } from "./folders.ts";
import { isRunning, readOwner, self } from "./owner.ts";
import { orderlyEnd } from "./signals.ts";

const prefix = "scratch-";
const ownerName = "owner.json";

/** True for the names of such folders. */
export const isScratch = (name: string): boolean => name.startsWith(prefix);

/** Removes those of processes that are gone. */
export const sweepScratches = (hidden: string): void => {
  for (const name of existsSync(hidden) ? readdirSync(hidden).filter(isScratch) : []) {
    const owner = readOwner(join(hidden, name, ownerName));
    if (!owner || isRunning(owner) === false) removeFolder(join(hidden, name));
  }
};

let count = 0;

/** Does something with an empty folder within a hidden one of Parvis's own. */
export const withScratch = async <T>(
  hidden: string,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const scratch = join(hidden, `${prefix}${process.pid}-${++count}`);
  const endSignals = orderlyEnd();
  const end = (): void => {
    removeFolder(scratch);
    removeHidden(hidden);
  };
  const callOff = atExit(end);
  try {
    makeFolder(hidden);
    hideFromGit(hidden);
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

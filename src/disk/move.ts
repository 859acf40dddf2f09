/** Moves of files and folders. */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasCode } from "./codes.ts";
import { syncFile } from "./folders.ts";
import { wait } from "./wait.ts";

/** Windows refuses for a moment what a virus scanner or an index reads: it is asked again for two seconds. */
const isPassing = (error: unknown): boolean =>
  process.platform === "win32" && hasCode(error, "EPERM", "EACCES", "EBUSY");

/** Gives a file or folder another name. */
export const move = (from: string, to: string): void => {
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isPassing(error) || tries === 40) throw error;
      wait(50);
    }
  }
};

/** The name under which a file of another disk waits beside its place; hidden, so that it is no content. */
export const waitingName = (file: string): string =>
  join(dirname(file), `.${basename(file)}.parvis-new`);

/** Puts a file in the place of another, which is never half of each; also on another disk. */
export const putInPlace = (from: string, to: string): void => {
  try {
    move(from, to);
  } catch (error) {
    if (!hasCode(error, "EXDEV")) throw error;
    const waiting = waitingName(to);
    copyFileSync(from, waiting);
    syncFile(waiting);
    move(waiting, to);
    rmSync(from, { force: true });
  }
};

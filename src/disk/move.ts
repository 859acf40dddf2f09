/** Moves of files and folders. */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hasCode } from "./error-codes.ts";
import { syncFile } from "./folders.ts";
import { wait } from "./wait.ts";

/** What Windows says while a scanner, an indexer or an editor has a file open for a moment. */
const passing: ReadonlySet<unknown> = new Set(["EACCES", "EBUSY", "EPERM"]);

/** In milliseconds, before each further attempt: a second and a half in all. */
const pauses = [10, 20, 50, 100, 200, 400, 700];

interface Means {
  readonly platform: NodeJS.Platform;
  readonly once: (from: string, to: string) => void;
  readonly wait: (milliseconds: number) => void;
}

/** Gives a file or folder another path, in place of a file that has it; on Windows as soon as others let go of it. */
export const move = (from: string, to: string, { platform, once, wait }: Means = usual): void => {
  for (const pause of platform === "win32" ? pauses : []) {
    try {
      once(from, to);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && passing.has(error.code))) throw error;
      wait(pause);
    }
  }
  once(from, to);
};

const usual: Means = {
  platform: process.platform,
  once: (from, to) => {
    renameSync(from, to);
  },
  wait,
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

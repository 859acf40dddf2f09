import { renameSync } from "node:fs";

/** What Windows says while a scanner, an indexer or an editor has a file open for a moment. */
const passing: ReadonlySet<unknown> = new Set(["EACCES", "EBUSY", "EPERM"]);

/** In milliseconds, before each further attempt: a second and a half in all. */
const pauses = [10, 20, 50, 100, 200, 400, 700];

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

interface Means {
  readonly platform: NodeJS.Platform;
  readonly once: (from: string, to: string) => void;
  readonly wait: (milliseconds: number) => void;
}

/** Gives a file or folder another path, in place of a file that has it; on Windows as soon as others let go of it. */
export const rename = (from: string, to: string, { platform, once, wait }: Means = usual): void => {
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

const usual: Means = { platform: process.platform, once: renameSync, wait };

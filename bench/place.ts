/** Where a bench works, and what it has written there. */
import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
const enough = 4e9;

const hasRoom = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > enough;
  } catch {
    return false;
  }
};

/**
 * A folder of its own in memory, or on the disk where there is too little. Each output goes to a fresh
 * name in it and stays until the end: ext4 is slow to make files after many were deleted.
 */
export class Place implements Disposable {
  readonly folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), "parvis-bench-"));
  #names = 0;

  /** A path at which there is nothing yet. */
  fresh(name: string): string {
    return join(this.folder, `${this.#names++} ${name}`);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** How many files there are in a folder, and how large they are together. */
export const weigh = (folder: string): Weight => {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
};

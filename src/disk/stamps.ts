import { statSync } from "node:fs";

interface SeenStamp {
  readonly stamp: string;
  readonly isSettled: boolean;
}

/** In milliseconds: the clock of some disks stands still for two seconds. */
const coarsest = 2000;

/**
 * Tells which files are surely as they were when they were last read. A file may be written twice within one tick of
 * the disk's clock, so a stamp proves nothing as long as it may be of this tick: it is trusted if another file had a
 * later one before it was read.
 */
export class Stamps {
  readonly #known = new Map<string, SeenStamp>();
  /** The latest moment at which any file is known to have changed. */
  #latest = 0;

  /** False: read the file now, for nobody knows. Throws if there is none. */
  isUnchanged(file: string): boolean {
    // A change of the file is also one of its ctime, which nobody can set.
    const { dev, ino, size, mtimeMs, ctimeMs } = statSync(file);
    const stamp = [dev, ino, size, mtimeMs, ctimeMs].join(" ");
    const known = this.#known.get(file);
    const isSettled = ctimeMs + coarsest < this.#latest;
    this.#latest = Math.max(this.#latest, ctimeMs);
    if (known?.isSettled && known.stamp === stamp) return true;
    this.#known.set(file, { stamp, isSettled });
    return false;
  }
}

/** A change of several files of a folder that is staged on the disk: applied from there, or rolled back. */
import { existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { hasCode } from "./error-codes.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { makeFolder, removeEmptyFolders, syncFolder } from "./folders.ts";
import { type Journal, placeOf } from "./journal.ts";
import { putInPlace, waitingName } from "./move.ts";

/** Somebody has changed a file while it was about to be changed: it stays as it is, and so do all others. */
export class ChangedMeanwhile extends Error {
  /** From the folder, with slashes. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} has changed meanwhile.`);
    this.file = file;
  }
}

type Item = Journal["items"][number] & {
  readonly target: string;
  readonly fresh: string;
  readonly former: string;
};

/** Where a file really is: what is a link stays one. */
export const targetOf = (folder: string, path: string): string => {
  const file = join(folder, path);
  // Asked of each of thousands of files: `realpathSync` looks at every folder on the way.
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && existsSync(file) ? realpathSync(file) : file;
};

/** The change that a journal tells of. */
export class StagedChange {
  readonly #folder: string;
  readonly #stage: string;
  readonly #journal: Journal;

  /** `stage` holds the new texts, `0.new`, and what they replace, `0.old`. */
  constructor(folder: string, stage: string, journal: Journal) {
    this.#folder = folder;
    this.#stage = stage;
    this.#journal = journal;
  }

  get #items(): readonly Item[] {
    return this.#journal.items.map((item, i) => ({
      ...item,
      target: targetOf(this.#folder, item.path),
      fresh: join(this.#stage, `${i}.new`),
      former: join(this.#stage, `${i}.old`),
    }));
  }

  /** True unless a new text is gone that is not in its place: then some have been put back already. */
  canBeApplied(): boolean {
    return this.#items.every(
      ({ target, fresh, old, new: wanted }) =>
        wanted === null || fingerprintOf(fresh) === wanted || fingerprintOf(target) !== old,
    );
  }

  /** True if it changes nothing outside its folder, or was staged by a command in this very folder. */
  isTrusted(): boolean {
    if (this.#journal.place === placeOf(this.#stage)) return true;
    const home = realpathSync(this.#folder) + sep;
    const isInside = (path: string): boolean =>
      existsSync(path) ? `${realpathSync(path)}${sep}`.startsWith(home) : isInside(dirname(path));
    return this.#items.every(({ target }) => isInside(target));
  }

  /**
   * Does what is not done yet. What somebody has changed since is left as it is and returned, or, if it is
   * `isStrict`, ends it by a `ChangedMeanwhile`.
   */
  apply({ isStrict }: { readonly isStrict: boolean }): readonly string[] {
    const kept: string[] = [];
    for (const folder of this.#journal.folders) makeFolder(join(this.#folder, folder));
    for (const { path, target, fresh, old, new: wanted } of this.#items) {
      const now = fingerprintOf(target);
      if (now === wanted) continue;
      if (now !== old) {
        if (isStrict) throw new ChangedMeanwhile(path);
        kept.push(path);
      } else if (wanted === null) rmSync(target);
      else {
        makeFolder(dirname(target));
        putInPlace(fresh, target);
      }
    }
    const { prunes } = this.#journal;
    if (prunes !== undefined) removeEmptyFolders(join(this.#folder, prunes));
    this.#sync();
    return kept;
  }

  /** Restores what was there before, but for what somebody has changed since. */
  rollBack(): void {
    for (const { target, former, old, new: wanted } of [...this.#items].reverse()) {
      if (fingerprintOf(target) !== wanted || wanted === old) continue;
      if (old === null) rmSync(target);
      else {
        mkdirSync(dirname(target), { recursive: true });
        putInPlace(former, target);
      }
    }
    for (const folder of [...this.#journal.made].reverse()) {
      try {
        rmdirSync(join(this.#folder, folder));
      } catch (error) {
        if (!hasCode(error, "ENOENT", "ENOTEMPTY", "EEXIST", "EPERM", "ENOTDIR")) throw error;
      }
    }
    this.#sync();
  }

  /** The names in all folders concerned are on the disk; nothing that waited beside its place is left there. */
  #sync(): void {
    for (const { target } of this.#items) rmSync(waitingName(target), { force: true });
    for (const folder of new Set(this.#items.map(({ target }) => dirname(target))))
      if (existsSync(folder)) syncFolder(folder);
  }
}

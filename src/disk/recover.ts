/** Recovers a site in which a command was killed while it wrote: the next command ends what that one began. */
import { existsSync } from "node:fs";
import { hasCode } from "./error-codes.ts";
import { removeUnusedFolder } from "./folders.ts";
import { stagingFolder, unlockSite, workFolder, hasPendingWork, lockSite } from "./work-folder.ts";
import { dropJournal, readJournal } from "./journal.ts";
import type { Lock } from "./lock.ts";
import { StagedChange } from "./staged-change.ts";
import { Unrecoverable } from "./unrecoverable.ts";

/** What came of an interrupted change. */
export interface Recovery {
  /** It was done to its end; else it was undone. */
  readonly isDone: boolean;
  /** Files that somebody has edited since, which stayed as they are. */
  readonly kept: readonly string[];
}

const recover = (site: string, folder: string): Recovery | undefined => {
  const journal = readJournal(folder);
  if (!journal) return undefined;
  const staged = new StagedChange(site, folder, journal);
  if (!staged.isTrusted()) throw new Unrecoverable(folder);
  if (staged.canBeApplied()) {
    try {
      return { isDone: true, kept: staged.apply({ isStrict: false }) };
    } catch {
      // What cannot be done can perhaps be undone.
    }
  }
  staged.rollBack();
  return { isDone: false, kept: [] };
};

/** Recovers from a change that was interrupted; for who holds the lock. Undefined if there was none that had begun. */
export const recoverChanges = (site: string): Recovery | undefined => {
  const folder = stagingFolder(site);
  if (!existsSync(folder)) return undefined;
  try {
    const recovery = recover(site, folder);
    dropJournal(folder);
    return recovery;
  } catch (error) {
    throw error instanceof Unrecoverable ? error : new Unrecoverable(folder, error);
  }
};

/** Where nothing can be written, what has not begun may stay where it is. */
const lockIfNeeded = (site: string): Lock | undefined => {
  try {
    return lockSite(site);
  } catch (error) {
    if (!hasCode(error, "EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT")) throw error;
    const folder = stagingFolder(site);
    if (existsSync(`${folder}/journal.json`)) throw new Unrecoverable(folder, error);
    return undefined;
  }
};

const tidy = (site: string): void => {
  try {
    removeUnusedFolder(workFolder(site));
  } catch (error) {
    if (!hasCode(error, "EROFS", "EACCES")) throw error;
  }
};

/**
 * Recovers a site in which a command was killed, and waits for one that is writing this moment. Throws `Unrecoverable` if
 * it can be neither done nor undone: the content is then between two states.
 */
export const recoverSite = (site: string): Recovery | undefined => {
  if (!hasPendingWork(site)) {
    if (existsSync(workFolder(site))) tidy(site);
    return undefined;
  }
  const lock = lockIfNeeded(site);
  if (!lock) return undefined;
  try {
    return recoverChanges(site);
  } finally {
    unlockSite(site, lock);
  }
};

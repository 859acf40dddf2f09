/** What a killed command has left in a site is brought to an end, by whichever command comes next. */
import { existsSync } from "node:fs";
import { hasCode } from "./codes.ts";
import { removeHidden } from "./folders.ts";
import { changesFolder, closeSite, hiddenFolder, isUnderWay, lockSite } from "./hidden.ts";
import { dropJournal, readJournal } from "./journal.ts";
import type { Lock } from "./lock.ts";
import { Staged } from "./staged.ts";
import { Unsettled } from "./unsettled.ts";

/** What came of an interrupted change. */
export interface Settled {
  /** It was done to its end; else it was undone. */
  readonly isDone: boolean;
  /** Files that somebody has edited since, which stayed as they are. */
  readonly kept: readonly string[];
}

const settle = (site: string, folder: string): Settled | undefined => {
  const journal = readJournal(folder);
  if (!journal) return undefined;
  const staged = new Staged(site, folder, journal);
  if (!staged.isAtHome()) throw new Unsettled(folder);
  if (staged.canBeDone()) {
    try {
      return { isDone: true, kept: staged.do({ isStrict: false }) };
    } catch {
      // What cannot be done can perhaps be undone.
    }
  }
  staged.undo();
  return { isDone: false, kept: [] };
};

/** Ends a change that was interrupted; for who holds the lock. Undefined if there was none that had begun. */
export const settleChanges = (site: string): Settled | undefined => {
  const folder = changesFolder(site);
  if (!existsSync(folder)) return undefined;
  try {
    const settled = settle(site, folder);
    dropJournal(folder);
    return settled;
  } catch (error) {
    throw error instanceof Unsettled ? error : new Unsettled(folder, error);
  }
};

/** Where nothing can be written, what has not begun may stay where it is. */
const lockIfNeeded = (site: string): Lock | undefined => {
  try {
    return lockSite(site);
  } catch (error) {
    if (!hasCode(error, "EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT")) throw error;
    const folder = changesFolder(site);
    if (existsSync(`${folder}/journal.json`)) throw new Unsettled(folder, error);
    return undefined;
  }
};

const tidy = (site: string): void => {
  try {
    removeHidden(hiddenFolder(site));
  } catch (error) {
    if (!hasCode(error, "EROFS", "EACCES")) throw error;
  }
};

/**
 * Ends what a killed command has left in a site, and waits for one that is writing this moment. Throws `Unsettled` if
 * it can be neither done nor undone: the content is then between two states.
 */
export const settleSite = (site: string): Settled | undefined => {
  if (!isUnderWay(site)) {
    if (existsSync(hiddenFolder(site))) tidy(site);
    return undefined;
  }
  const lock = lockIfNeeded(site);
  if (!lock) return undefined;
  try {
    return settleChanges(site);
  } finally {
    closeSite(site, lock);
  }
};

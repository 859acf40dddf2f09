/** The folder `.parvis` of a site, which git ignores: its lock, and the staging area of changes that are being written. */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasCode } from "./error-codes.ts";
import { hideFromGit, makeFolder, removeUnusedFolder } from "./folders.ts";
import { isOfLock, type Lock, lockFolder, sweepLocks } from "./lock.ts";
import { isScratch, sweepScratches } from "./scratch.ts";
import { tryTo } from "./try-to.ts";

/** In milliseconds: writing takes a few. */
const patience = 10_000;

/** Says how many folders above were missing, if it is one for which the site itself was made. */
const madeName = "made";

/** The hidden folder of a site. */
export const workFolder = (site: string): string => join(site, ".parvis");

/** Where a change of several files waits until it is made. */
export const stagingFolder = (site: string): string => join(workFolder(site), "changes");

const open = (site: string): void => {
  const folder = workFolder(site);
  const above = makeFolder(folder).length - 1;
  if (above > 0) writeFileSync(join(folder, madeName), String(above));
  hideFromGit(folder);
};

/** Locks a site for who writes, and makes it if need be. Throws `Locked` if somebody else does not come to an end. */
export const lockSite = (site: string): Lock => {
  for (let tries = 0; ; tries++) {
    try {
      open(site);
      const lock = lockFolder(workFolder(site), patience);
      // Who was here before may have taken it away meanwhile.
      hideFromGit(workFolder(site));
      return lock;
    } catch (error) {
      // The folder may have been removed by who ended this moment.
      if (hasCode(error, "ENOENT") && tries < 10) continue;
      tryTo(() => {
        removeAll(site);
      });
      throw error;
    }
  }
};

const madeAbove = (folder: string): number => {
  try {
    return Math.min(Number(readFileSync(join(folder, madeName), "utf8")) || 0, 20);
  } catch {
    return 0;
  }
};

const removeEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT", "EPERM", "EBUSY", "EINVAL")) throw error;
  }
};

/** Removes the hidden folder and those made for it, as far as they are empty. */
const removeAll = (site: string): void => {
  const folder = workFolder(site);
  const above = madeAbove(folder);
  if (existsSync(join(folder, "lock"))) return;
  rmSync(join(folder, madeName), { force: true });
  if (!removeUnusedFolder(folder)) return;
  for (let one = site, left = above; left > 0; one = dirname(one), left--) removeEmpty(one);
};

/** Unlocks what `lockSite` has locked, and removes the folders that have remained empty. */
export const unlockSite = (site: string, lock: Lock): void => {
  const folder = workFolder(site);
  tryTo(() => {
    sweepLocks(folder);
    sweepScratches(folder);
  });
  tryTo(lock.release);
  // What can be neither done nor undone yet is all that there is of some files.
  if (existsSync(stagingFolder(site))) return;
  tryTo(() => {
    removeAll(site);
  });
};

/** True if something is under way in a site, or was left behind there. */
export const hasPendingWork = (site: string): boolean => {
  try {
    return readdirSync(workFolder(site)).some(
      (name) => name === "changes" || name === madeName || isOfLock(name) || isScratch(name),
    );
  } catch {
    return false;
  }
};

/** One writer at a time. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasCode } from "./error-codes.ts";
import { removeFolder } from "./folders.ts";
import { isRunning, isSelf, type Owner, readOwner, self } from "./owner.ts";
import { tryTo } from "./try-to.ts";
import { wait } from "./wait.ts";

/** Somebody else is writing. */
export class Locked extends Error {
  /** The lock, to be removed by hand if nobody is. */
  readonly lock: string;

  constructor(lock: string) {
    super(`${lock} is held by another process.`);
    this.lock = lock;
  }
}

export interface Lock {
  /** False once somebody has taken it away. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

const lockName = "lock";
const ownerName = "owner.json";

/** A process of which nothing is known, and whose lock is this much older, in milliseconds, has died. */
const longest = 15 * 60_000;

/** The locks that this process holds: its own number in a lock proves nothing, for numbers are given again. */
const held = new Set<string>();
let count = 0;

const isOwn = (lock: string, owner: Owner): boolean => isSelf(owner) && held.has(lock);

/**
 * Whether who made a lock is gone; `at` is where it lies, perhaps aside. `born` is when another file was made just now,
 * by the clock of the disk.
 */
const isStale = (lock: string, at: string, born: number): boolean => {
  const owner = readOwner(join(at, ownerName));
  if (!owner) return true;
  if (isSelf(owner)) return !isOwn(lock, owner);
  const running = isRunning(owner);
  if (running === false) return true;
  // Where nobody can tell when a process began, its number may have been given to another one.
  if (running === true && owner.began !== "") return false;
  const made = statSync(join(at, ownerName), { throwIfNoEntry: false })?.mtimeMs ?? born;
  return born - made > longest;
};

/** Takes away a lock whose owner is gone; puts it back if somebody was faster, whose lock it then is. */
const takeAway = (lock: string, aside: string, born: number): void => {
  try {
    renameSync(lock, aside);
    if (isStale(lock, aside, born)) removeFolder(aside);
    else renameSync(aside, lock);
  } catch (error) {
    // It is gone, or another one is there: both will be seen.
    if (!hasCode(error, "ENOENT", "ENOTEMPTY", "EEXIST", "EPERM")) throw error;
  }
};

/** True if `ready` is the lock now. */
const put = (ready: string, lock: string): boolean => {
  try {
    // A folder takes the place of none that holds something: whole, and with its owner's name in it.
    renameSync(ready, lock);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST")) return false;
    // Windows says it so.
    if (hasCode(error, "EPERM", "EACCES") && existsSync(lock)) return false;
    throw error;
  }
};

/** Waits for a lock. */
const acquire = (ready: string, lock: string, patience: number): void => {
  const note = join(ready, ownerName);
  mkdirSync(ready);
  writeFileSync(note, JSON.stringify(self()));
  const born = statSync(note).mtimeMs;
  for (let waited = 0; !put(ready, lock); waited += 20) {
    const isDead = isStale(lock, lock, born);
    // A dead one may be in use for a moment (by a virus scanner on Windows), or taken away by another.
    if (waited >= patience + (isDead ? 2000 : 0)) throw new Locked(lock);
    if (isDead) takeAway(lock, `${ready}-dead`, born);
    if (!isDead || waited > 0) wait(20);
  }
};

/**
 * Locks a folder that is there; waits for who holds it for as long as `patience`, in milliseconds, then throws
 * `Locked`. The lock of a process that was killed holds nobody up.
 */
export const lockFolder = (folder: string, patience: number): Lock => {
  const lock = join(folder, lockName);
  const ready = `${lock}-${process.pid}-${++count}`;
  try {
    removeFolder(ready);
    acquire(ready, lock, patience);
  } catch (error) {
    tryTo(() => {
      removeFolder(ready);
    });
    throw error;
  }
  held.add(lock);
  const isHeld = (): boolean => {
    const owner = readOwner(join(lock, ownerName));
    return owner !== undefined && isOwn(lock, owner);
  };
  const release = (): void => {
    const isOurs = isHeld();
    // Whatever follows: a lock that its own process does not know of is nobody's.
    held.delete(lock);
    if (!isOurs) return;
    renameSync(lock, ready);
    removeFolder(ready);
  };
  return { isHeld, release };
};

/** True for the names that locks have in a folder, those of killed processes too. */
export const isOfLock = (name: string): boolean => /^lock(?:-\d+-\d+(?:-dead)?)?$/.test(name);

/** Removes what processes have left of locks that they did not get or keep; whoever holds the lock may. */
export const sweepLocks = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (!isOfLock(name) || name === lockName) continue;
    const owner = readOwner(join(folder, name, ownerName));
    if (!owner || isSelf(owner) || isRunning(owner) === false) removeFolder(join(folder, name));
  }
};

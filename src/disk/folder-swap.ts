/** Swaps a folder for a new one that was filled beside it: whole, or not at all. */
import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasCode } from "./error-codes.ts";
import {
  hideFromGit,
  isThere,
  makeFolder,
  removeFolder,
  removeUnusedFolder,
  syncFolder,
  writeDurably,
} from "./folders.ts";
import { isOfLock, type Lock, Locked, lockFolder, sweepLocks } from "./lock.ts";
import { move } from "./move.ts";
import { readSwapJournal } from "./swap-journal.ts";
import { Unrecoverable } from "./unrecoverable.ts";

/** A folder of others has the name under which a new one is filled, or the place that it is to take. */
export class InTheWay extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} is not of our making.`);
    this.folder = folder;
  }
}

const besideOf = (place: string): string => `${place}.building`;

const ownNames = [".gitignore", "new", "old", "journal.json", "journal.json.new"];

/** True for a folder that holds what a swap makes, and nothing else. */
const isOurs = (beside: string): boolean => {
  const others = readdirSync(beside).filter((name) => !isOfLock(name));
  if (others.length === 0) return true;
  return others.includes(".gitignore") && others.every((name) => ownNames.includes(name));
};

type Move = readonly [from: string, to: string];

/** In the order in which they are done; each is done exactly if nothing is there to move, or something at its end. */
const doMoves = (moves: readonly Move[]): void => {
  for (const [from, to] of moves) {
    if (isThere(to) || !isThere(from)) continue;
    makeFolder(dirname(to));
    move(from, to);
  }
};

/** A swap under way, with its lock and its journal. */
export class FolderSwap {
  /** The folder to fill. */
  readonly fresh: string;
  readonly #place: string;
  readonly #beside: string;
  readonly #former: string;
  readonly #journal: string;
  readonly #lock: Lock;

  private constructor(place: string, lock: Lock) {
    this.#place = place;
    this.#beside = besideOf(place);
    this.#lock = lock;
    this.fresh = join(this.#beside, "new");
    this.#former = join(this.#beside, "old");
    this.#journal = join(this.#beside, "journal.json");
  }

  /**
   * Begins one, and ends what a killed one has left. Throws `Locked` if another is under way, `InTheWay` and
   * `Unrecoverable`.
   */
  static begin(place: string): FolderSwap {
    for (let tries = 0; ; tries++) {
      try {
        const swap = FolderSwap.#open(place);
        swap.#recover();
        makeFolder(swap.fresh);
        return swap;
      } catch (error) {
        // Who was here before may be taking the folder away this moment.
        if (!hasCode(error, "ENOENT") || tries === 10) throw error;
      }
    }
  }

  /** Recovers from one that was killed; does nothing while another is under way. */
  static recover(place: string): void {
    const beside = besideOf(place);
    if (!existsSync(beside) || !isOurs(beside)) return;
    try {
      const swap = FolderSwap.#open(place);
      swap.#recover();
      swap.end();
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
    }
  }

  static #open(place: string): FolderSwap {
    const beside = besideOf(place);
    makeFolder(beside);
    if (!isOurs(beside)) throw new InTheWay(beside);
    hideFromGit(beside);
    const lock = lockFolder(beside, 0);
    hideFromGit(beside);
    return new FolderSwap(place, lock);
  }

  /**
   * Puts the new folder in its place. `keep` tells which files and folders of the former one, of others, are to be in
   * the new one. Throws what the disk says, and what `keep` throws: then all is as it was.
   */
  commit(keep: (former: string, fresh: string) => readonly string[]): void {
    const kept = existsSync(this.#place) ? keep(this.#place, this.fresh) : [];
    if (!this.#lock.isHeld()) throw new InTheWay(this.#beside);
    writeDurably(this.#journal, JSON.stringify({ kept }));
    this.#rollForward(kept);
    syncFolder(dirname(this.#place));
  }

  /** Removes all that is left beside the place; safe to call twice. */
  end(): void {
    if (!this.#lock.isHeld()) return;
    // First, so that it never speaks of what is no longer whole.
    rmSync(this.#journal, { force: true });
    removeFolder(this.fresh);
    removeFolder(this.#former);
    rmSync(`${this.#journal}.new`, { force: true });
    sweepLocks(this.#beside);
    this.#lock.release();
    removeUnusedFolder(this.#beside);
  }

  /** Removes what was written into the new folder after the end. */
  tidy(): void {
    try {
      if (readdirSync(this.#beside).join() === "new") removeFolder(this.#beside);
    } catch {
      // It is gone, as it should be.
    }
  }

  #movesWith(kept: readonly string[]): readonly Move[] {
    return [
      [this.#place, this.#former],
      ...kept.map((path) => [join(this.#former, path), join(this.fresh, path)] as const),
      [this.fresh, this.#place],
    ];
  }

  #rollForward(kept: readonly string[]): void {
    const moves = this.#movesWith(kept);
    try {
      doMoves(moves);
      if (isThere(this.fresh)) this.#takeEmptyPlace();
    } catch (error) {
      this.#rollBack(moves, error);
      throw error;
    }
  }

  /** Somebody has made a folder while none was there. */
  #takeEmptyPlace(): void {
    if (readdirSync(this.#place).length > 0) throw new InTheWay(this.#place);
    rmdirSync(this.#place);
    move(this.fresh, this.#place);
  }

  #rollBack(moves: readonly Move[], cause: unknown): void {
    try {
      doMoves(moves.map(([from, to]) => [to, from] as const).reverse());
      if (isThere(this.#former)) throw new InTheWay(this.#place);
    } catch {
      this.#lock.release();
      throw new Unrecoverable(this.#beside, cause);
    }
  }

  #readJournal(): readonly string[] | undefined {
    try {
      return readSwapJournal(this.#journal);
    } catch (error) {
      throw new Unrecoverable(this.#beside, error);
    }
  }

  #recover(): void {
    const kept = this.#readJournal();
    // Nothing has been moved: what is there may have been changed since.
    const isUntouched = !isThere(this.#former) && isThere(this.#place);
    if (kept && !isUntouched) this.#rollForward(kept);
    else if (isThere(this.#former) && !isThere(this.#place)) move(this.#former, this.#place);
    rmSync(this.#journal, { force: true });
    removeFolder(this.fresh);
    removeFolder(this.#former);
  }
}

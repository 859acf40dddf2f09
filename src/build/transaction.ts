/** A folder is replaced whole or not at all. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import { rename } from "../rename.ts";
import { isMarked } from "./mark.ts";

/** Somebody else is writing the same folder. */
export class BuildUnderWay extends Error {
  /** The folder that the other build fills. */
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} belongs to a build that is under way.`);
    this.folder = folder;
  }
}

/** A folder stands where the old output has to step aside, and it is not of our making. */
export class PreviousInTheWay extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} was not made by Parvis.`);
    this.folder = folder;
  }
}

const previousOf = (out: string): string => `${out}.previous`;

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

/** A build this much older than another, in milliseconds, has died: process numbers are given again. */
const longestBuild = 15 * 60_000;

const isProcess = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** The folders that builds of `out` fill or have left behind, with the process that made each. */
const buildingFolders = (out: string): readonly { folder: string; owner: number }[] => {
  const prefix = `${basename(out)}.building-`;
  if (!existsSync(dirname(out))) return [];
  return readdirSync(dirname(out))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => ({
      folder: join(dirname(out), name),
      owner: Number(name.slice(prefix.length)),
    }));
};

/**
 * Mends what a build that was killed has left: puts the old output back if it had stepped aside.
 * Does nothing while another build is at work.
 */
export const restorePrevious = (out: string): void => {
  const previous = previousOf(out);
  if (existsSync(out) || !existsSync(previous) || !isMarked(previous)) return;
  const isUnderWay = buildingFolders(out).some(({ owner }) => isProcess(owner));
  if (!isUnderWay) rename(previous, out);
};

/** Makes the folder that is filled aside; it is the lock as well. Folders of dead builds are removed. */
const openBuilding = (out: string): string => {
  const own = `${out}.building-${process.pid}`;
  remove(own);
  mkdirSync(own, { recursive: true });
  const born = statSync(own).mtimeMs;
  for (const { folder, owner } of buildingFolders(out)) {
    if (folder === own) continue;
    const age = born - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? born);
    if (!isProcess(owner) || age > longestBuild) remove(folder);
    else {
      remove(own);
      throw new BuildUnderWay(folder);
    }
  }
  return own;
};

/** Lets the old output step aside; an empty folder may simply go. */
const stepAside = (out: string): boolean => {
  if (!existsSync(out)) return false;
  if (readdirSync(out).length === 0) {
    rmdirSync(out);
    return false;
  }
  rename(out, previousOf(out));
  return true;
};

/** Two renames; between them `out` is missing, and `restorePrevious` can tell. */
const swap = (out: string, built: string): void => {
  const previous = previousOf(out);
  if (existsSync(previous)) {
    if (!isMarked(previous)) throw new PreviousInTheWay(previous);
    remove(previous);
  }
  const hasStepped = stepAside(out);
  try {
    rename(built, out);
  } catch (error) {
    if (hasStepped) rename(previous, out);
    throw error;
  }
};

const stopOnSignal = (signal: NodeJS.Signals): void => {
  process.exit(128 + constants.signals[signal]);
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Fills a fresh folder beside `out` and puts it in its place. If `fill` fails, or the process ends
 * before it is done, the fresh folder is removed and `out` is what it was.
 */
export const replaceFolder = async <T>(
  out: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> => {
  restorePrevious(out);
  const building = openBuilding(out);
  const removeBuilding = (): void => {
    remove(building);
  };
  process.on("exit", removeBuilding);
  for (const signal of signals) process.on(signal, stopOnSignal);
  try {
    const result = await fill(building);
    swap(out, building);
    process.off("exit", removeBuilding);
    return result;
  } finally {
    // After a failure, pages on their way may yet be written: the folder is removed once more at the end.
    removeBuilding();
    for (const signal of signals) process.off(signal, stopOnSignal);
  }
};

/** Removes the old output once the new one stands; if it cannot, the next build will. */
export const dropPrevious = (out: string): void => {
  const previous = previousOf(out);
  if (!existsSync(out) || !isMarked(previous)) return;
  try {
    remove(previous);
  } catch {
    // The new site stands; a file of the old one that is open elsewhere is no failure.
  }
};

/** Folders, as all that writes makes, syncs and removes them. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hasCode } from "./error-codes.ts";

/** The folders that are missing on the way to one, the uppermost first. */
const missingOn = (folder: string): readonly string[] =>
  existsSync(folder) || dirname(folder) === folder ? [] : [...missingOn(dirname(folder)), folder];

/**
 * Makes a folder, and those that it lies in; returns those that were missing, the uppermost first. One by one, because
 * Node's recursive mkdir tells of a disk that cannot be written that there is no such folder.
 */
export const makeFolder = (folder: string): readonly string[] => {
  const missing = missingOn(folder);
  for (const one of missing) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Somebody else has made it this moment.
      if (!hasCode(error, "EEXIST")) throw error;
    }
  }
  return missing;
};

/** Removes a folder and all in it, if it is there. */
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

const syncPath = (path: string, flags: "r" | "r+"): void => {
  const open = openSync(path, flags);
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

/** Waits until what a file says would survive a loss of power. */
export const syncFile = (file: string): void => {
  syncPath(file, "r+");
};

/** The same of the names in a folder; systems that know no such thing (Windows) keep them by themselves. */
export const syncFolder = (folder: string): void => {
  try {
    syncPath(folder, "r");
  } catch (error) {
    if (!hasCode(error, "EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP")) throw error;
  }
};

/** Writes a file whole, and waits until it would survive a loss of power. */
export const writeDurably = (file: string, text: string): void => {
  const waiting = `${file}.new`;
  writeFileSync(waiting, text);
  syncFile(waiting);
  renameSync(waiting, file);
  syncFolder(dirname(file));
};

/** Has git pass over a folder of Parvis's own, whatever it will hold. */
export const hideFromGit = (folder: string): void => {
  const file = join(folder, ".gitignore");
  const text = "*\n";
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
};

/** Removes the folders within one, and that one, that hold no file. */
export const removeEmptyFolders = (folder: string): void => {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
};

/** True if there is anything of a name, be it a link that leads nowhere. */
export const isThere = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Removes a folder in which nothing is left but what hides it from git; true if it is gone. */
export const removeUnusedFolder = (folder: string): boolean => {
  try {
    if (readdirSync(folder).some((name) => name !== ".gitignore")) return false;
    rmSync(join(folder, ".gitignore"), { force: true });
    rmdirSync(folder);
    return true;
  } catch (error) {
    // Somebody else begins to use it this moment, or has removed it.
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT", "EPERM")) return false;
    throw error;
  }
};

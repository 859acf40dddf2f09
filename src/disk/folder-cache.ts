/** A cache of folders that cost time to make, each with a list by which its files are verified. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as z from "zod";
import { fingerprintOf } from "./fingerprint.ts";
import { makeFolder, removeFolder } from "./folders.ts";
import { move } from "./move.ts";
import { isBeingWritten, temporaryName } from "./write-atomically.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { tryTo } from "./try-to.ts";

const listName = "parvis-files.json";

const ListSchema = z.array(z.object({ path: z.string(), mode: z.number(), sha256: z.string() }));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const writeList = (folder: string): void => {
  const list = filesIn(folder).map((path) => ({
    path,
    mode: statSync(join(folder, path)).mode,
    sha256: fingerprintOf(join(folder, path)),
  }));
  writeFileSync(join(folder, listName), JSON.stringify(list));
};

/** True if each file of the list is what it was; what has come since is of no account. */
const isWhole = (folder: string): boolean => {
  try {
    const list = ListSchema.parse(JSON.parse(readFileSync(join(folder, listName), "utf8")));
    return list.every(({ path, mode, sha256 }) => {
      const file = join(folder, path);
      return statSync(file).mode === mode && fingerprintOf(file) === sha256;
    });
  } catch {
    return false;
  }
};

type Make = (fresh: string, place: string) => Promise<void>;

const makeIn = async (place: string, make: Make): Promise<void> => {
  const parent = dirname(place);
  makeFolder(parent);
  const fresh = join(parent, temporaryName());
  try {
    makeFolder(fresh);
    await make(fresh, place);
    writeList(fresh);
    removeFolder(place);
    move(fresh, place);
  } finally {
    removeFolder(fresh);
  }
};

/** Removes what processes that are gone have left half-made. */
const sweep = (parent: string): void => {
  for (const name of readdirSync(parent))
    if (name.startsWith(".unfinished-") && !isBeingWritten(name)) removeFolder(join(parent, name));
};

/**
 * Where the folder is, made by `make` if it is not there or not whole. Where nothing can be written, it is made in one
 * that goes with the process.
 */
export const cachedFolder = async (place: string, make: Make): Promise<string> => {
  if (isWhole(place)) return place;
  tryTo(() => {
    sweep(dirname(place));
  });
  try {
    await makeIn(place, make);
    return place;
  } catch {
    // Another run may have been faster; its folder is as good.
    if (isWhole(place)) return place;
  }
  const temporary = join(temporaryFolder(), basename(place));
  await makeIn(temporary, make);
  return temporary;
};

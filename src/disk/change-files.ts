/** Several files of a site are changed: all of them, or none, even if the process is killed on the way. */
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fingerprint, fingerprintOf } from "./fingerprint.ts";
import { syncFile } from "./folders.ts";
import { stagingFolder, unlockSite, lockSite } from "./work-folder.ts";
import { dropJournal, type Journal, placeOf, writeJournal } from "./journal.ts";
import { recoverChanges } from "./recover.ts";
import { inOneGo } from "./signals.ts";
import { ChangedMeanwhile, StagedChange, targetOf } from "./staged-change.ts";
import { tryTo } from "./try-to.ts";
import { Unrecoverable } from "./unrecoverable.ts";

/** What a file is to say; undefined: it is to go. */
export type Wanted = string | Uint8Array | undefined;

/** Paths are from the site's folder, with slashes. */
export interface Changes {
  readonly files: ReadonlyMap<string, Wanted>;
  /** Folders that are to be there, even empty. */
  readonly folders?: readonly string[];
  /** A folder within which none is to stay empty. */
  readonly prunes?: string;
  /**
   * The fingerprints of files as they were read (null: there was none): if one says something else by now, somebody
   * has edited it, and nothing is written.
   */
  readonly seen?: ReadonlyMap<string, string | null>;
}

type Item = Journal["items"][number];

const missingFolders = (site: string, paths: ReadonlySet<string>): readonly string[] => {
  const missing = new Set<string>();
  const visit = (folder: string): void => {
    if (folder === site || existsSync(folder)) return;
    visit(dirname(folder));
    missing.add(relative(site, folder).replaceAll(sep, "/"));
  };
  for (const path of paths) visit(join(site, path));
  return [...missing];
};

/** Writes the new text of an item, and a copy of what it replaces, as `0.new` and `0.old`. */
const stageItem = (site: string, { path, old }: Item, wanted: Wanted, name: string): void => {
  if (wanted !== undefined) writeFileSync(`${name}.new`, wanted);
  if (old === null) return;
  copyFileSync(targetOf(site, path), `${name}.old`);
  if (fingerprintOf(`${name}.old`) !== old) throw new ChangedMeanwhile(path);
};

/** A file that replaces another is as readable, and whose, as that was. */
const takeRights = (fresh: string, target: string): void => {
  const { mode, uid, gid } = statSync(target);
  chmodSync(fresh, mode);
  try {
    chownSync(fresh, uid, gid);
  } catch {
    // Only root may give files away, and some disks know no owners.
  }
};

/** Lays out beside the journal to be what is to be done. */
const stage = (site: string, { files, folders = [], prunes, seen }: Changes): Journal => {
  const folder = stagingFolder(site);
  mkdirSync(folder);
  const items: Item[] = [];
  const written: (readonly [fresh: string, item: Item])[] = [];
  for (const [path, wanted] of files) {
    const old = fingerprintOf(targetOf(site, path));
    if (seen?.has(path) && seen.get(path) !== old) throw new ChangedMeanwhile(path);
    const item = { path, old, new: wanted === undefined ? null : fingerprint(wanted) };
    if (item.new === old) continue;
    const name = join(folder, String(items.push(item) - 1));
    stageItem(site, item, wanted, name);
    if (wanted !== undefined) written.push([`${name}.new`, item]);
  }
  // All are written before the first is waited for: many wait no longer than a few.
  for (const [fresh, { path, old }] of written) {
    syncFile(fresh);
    if (old !== null) takeRights(fresh, targetOf(site, path));
  }
  const parents = [...files.keys()].map((path) => dirname(path));
  const made = missingFolders(site, new Set([...folders, ...parents]));
  return {
    version: 1,
    place: placeOf(folder),
    items,
    folders: [...folders],
    prunes,
    made: [...made],
  };
};

/** Throws what the disk says, with all as it was. */
const carryOut = (site: string, journal: Journal): void => {
  const folder = stagingFolder(site);
  const staged = new StagedChange(site, folder, journal);
  try {
    writeJournal(folder, journal);
    staged.apply({ isStrict: true });
  } catch (error) {
    try {
      staged.rollBack();
    } catch {
      throw new Unrecoverable(folder, error);
    }
    throw error;
  }
};

const change = (site: string, changes: Changes): void => {
  const folder = stagingFolder(site);
  try {
    const journal = stage(site, changes);
    if (journal.items.length + journal.folders.length > 0) carryOut(site, journal);
  } catch (error) {
    if (!(error instanceof Unrecoverable))
      tryTo(() => {
        dropJournal(folder);
      });
    throw error;
  }
  tryTo(() => {
    dropJournal(folder);
  });
};

/** Throws `ChangedMeanwhile` if one of some files is not what was read of it; `null`: there was none. */
export const checkUnchanged = (folder: string, seen: ReadonlyMap<string, string | null>): void => {
  for (const [path, fingerprint] of seen)
    if (fingerprintOf(targetOf(folder, path)) !== fingerprint) throw new ChangedMeanwhile(path);
};

/**
 * Changes files of a site in one go. Throws `ChangedMeanwhile` if somebody edits one of them, `Locked` if somebody
 * else is writing, and what the disk says: then nothing has changed. Killed on the way, it is brought to its end by
 * `recoverSite` of the next command.
 */
export const changeFiles = (site: string, changes: Changes): void => {
  if (changes.files.size + (changes.folders?.length ?? 0) === 0) return;
  inOneGo(() => {
    const lock = lockSite(site);
    try {
      recoverChanges(site);
      change(site, changes);
    } finally {
      unlockSite(site, lock);
    }
  });
};

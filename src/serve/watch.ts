/** Notices what changes below folders. */
import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Editors save through files of their own, which are none of the site's. */
const isOfEditor = (file: string): boolean => /^[.#]|~$|^4913$/.test(basename(file));

/** A folder that is watched, by what it is on the disk: another one may come to stand at its place. */
interface Watched {
  readonly identity: string;
  readonly watcher: FSWatcher;
}

const identityOf = (folder: string): string | undefined => {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.dev} ${stats.ino}` : undefined;
};

const innerFolders = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => join(folder, name));

/** Told of the names of the files that have changed, as far as the system tells them. */
type Changed = (names: ReadonlySet<string>) => void;

/**
 * Calls `changed` once things have been quiet for `pause` milliseconds after any change in the folders, however many
 * there were. Each folder is watched by itself, for a recursive watch of Node watches each file and is too slow to
 * be made anew; what was made or replaced is looked for after each change. A missing folder is awaited in the one
 * that it will stand in. Returns what ends the watch.
 */
export const watchFolders = (
  folders: readonly string[],
  pause: number,
  changed: Changed,
): (() => void) => {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let names = new Set<string>();

  const notice = (_: string, file: string | null): void => {
    if (isClosed || (file !== null && isOfEditor(file))) return;
    if (file !== null) names.add(file);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  };
  const watchOne = (folder: string, listener: typeof notice, seen: Set<string>): boolean => {
    const identity = identityOf(folder);
    if (identity === undefined) return false;
    seen.add(folder);
    const former = watched.get(folder);
    if (former?.identity === identity) return true;
    former?.watcher.close();
    const watcher = watch(folder, listener).on("error", () => {
      watched.delete(folder);
      notice("error", null);
    });
    watched.set(folder, { identity, watcher });
    return true;
  };
  /** The watch comes first, so that a folder made meanwhile is noticed. */
  const watchTree = (folder: string, seen: Set<string>): boolean => {
    try {
      if (!watchOne(folder, notice, seen)) return false;
      for (const inner of innerFolders(folder)) watchTree(inner, seen);
      return true;
    } catch {
      // It has gone this moment, which its parent tells.
      return false;
    }
  };
  const awaitOne = (folder: string, seen: Set<string>): void => {
    const parent = dirname(folder);
    if (!existsSync(parent)) return;
    const awaited = folders.filter((one) => dirname(one) === parent).map((one) => basename(one));
    const appeared = (event: string, file: string | null): void => {
      if (file === null || awaited.includes(file)) notice(event, file);
    };
    watchOne(parent, appeared, seen);
  };
  const open = (): void => {
    const seen = new Set<string>();
    for (const folder of folders) if (!watchTree(folder, seen)) awaitOne(folder, seen);
    for (const [folder, { watcher }] of watched) {
      if (seen.has(folder)) continue;
      watcher.close();
      watched.delete(folder);
    }
  };
  const settle = (): void => {
    if (isClosed) return;
    open();
    const told = names;
    names = new Set();
    changed(told);
  };

  open();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    for (const { watcher } of watched.values()) watcher.close();
  };
};

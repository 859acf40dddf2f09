/** Notices what changes below folders. */
import { existsSync, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFileOfTool, isFolderOfTool } from "../disk/of-tools.ts";

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
    .filter((entry) => entry.isDirectory() && !isFolderOfTool(entry.name))
    .map(({ name }) => join(folder, name));

type Listener = (event: string, file: string | null) => void;

/** The folders that are watched, each by itself. */
class Watches {
  readonly #watched = new Map<string, Watched>();
  readonly #folders: readonly string[];
  readonly #notice: Listener;

  constructor(folders: readonly string[], notice: Listener) {
    this.#folders = folders;
    this.#notice = notice;
  }

  /** Watches what is there now, and no longer what has gone. */
  renew(): void {
    const seen = new Set<string>();
    for (const folder of this.#folders)
      if (!this.#watchTree(folder, seen)) this.#awaitFolder(folder, seen);
    for (const [folder, { watcher }] of this.#watched) {
      if (seen.has(folder)) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
  }

  close(): void {
    for (const { watcher } of this.#watched.values()) watcher.close();
  }

  /** False if there is no such folder. */
  #watchFolder(folder: string, listener: Listener, seen: Set<string>): boolean {
    const identity = identityOf(folder);
    if (identity === undefined) return false;
    seen.add(folder);
    const former = this.#watched.get(folder);
    if (former?.identity === identity) return true;
    former?.watcher.close();
    const watcher = watch(folder, listener).on("error", () => {
      this.#watched.delete(folder);
      this.#notice("error", null);
    });
    this.#watched.set(folder, { identity, watcher });
    return true;
  }

  /** The watch comes first, so that a folder made meanwhile is noticed. */
  #watchTree(folder: string, seen: Set<string>): boolean {
    try {
      const notice: Listener = (event, file) => {
        this.#notice(event, file === null ? null : join(folder, file));
      };
      if (!this.#watchFolder(folder, notice, seen)) return false;
      for (const inner of innerFolders(folder)) this.#watchTree(inner, seen);
      return true;
    } catch {
      // It has gone this moment, which its parent tells.
      return false;
    }
  }

  /** Watches the folder in which a missing one will stand. */
  #awaitFolder(folder: string, seen: Set<string>): void {
    const parent = dirname(folder);
    if (!existsSync(parent)) return;
    const awaited = this.#folders
      .filter((one) => dirname(one) === parent)
      .map((one) => basename(one));
    const appeared: Listener = (event, file) => {
      if (file === null || awaited.includes(file)) this.#notice(event, file);
    };
    this.#watchFolder(parent, appeared, seen);
  }
}

/** Told of the files that have changed, by their paths, as far as the system tells them. */
type Changed = (files: ReadonlySet<string>) => void;

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
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let files = new Set<string>();
  const settle = (): void => {
    if (isClosed) return;
    watches.renew();
    const told = files;
    files = new Set();
    changed(told);
  };
  const watches = new Watches(folders, (_, file) => {
    if (isClosed || (file !== null && isFileOfTool(basename(file)))) return;
    if (file !== null) files.add(file);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  });
  watches.renew();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    watches.close();
  };
};

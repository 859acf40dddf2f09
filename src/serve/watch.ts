import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors save through files of their own, which are none of the site's. */
const isOfEditor = (file: string): boolean => /^[.#]|~$|^4913$/.test(basename(file));

/**
 * Calls `changed` once things have been quiet for `pause` milliseconds after any change in the folders.
 * The folders are watched anew after each change, for a new or replaced one is noticed only then;
 * one that is missing, by the folder it will stand in.
 * Returns what ends the watch.
 */
export const watchFolders = (
  folders: readonly string[],
  pause: number,
  changed: () => void,
): (() => void) => {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const open = (): void => {
    const former = watchers;
    watchers = folders.flatMap((folder) =>
      existsSync(folder) ? watchOne(folder) : awaitOne(folder),
    );
    for (const watcher of former) watcher.close();
  };
  const settle = (): void => {
    if (isClosed) return;
    open();
    changed();
  };
  const notice = (_: string, file: string | null): void => {
    if (isClosed || (file !== null && isOfEditor(file))) return;
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  };
  const watchOne = (folder: string): FSWatcher =>
    watch(folder, { recursive: true }, notice).on("error", () => {
      notice("error", null);
    });

  const awaitOne = (folder: string): readonly FSWatcher[] => {
    const parent = dirname(folder);
    if (!existsSync(parent)) return [];
    const appeared = (event: string, file: string | null): void => {
      if (file === basename(folder)) notice(event, file);
    };
    return [watch(parent, appeared).on("error", () => undefined)];
  };

  open();
  return () => {
    isClosed = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
};

/** Notices what changes of single files, wherever they lie: the modules that a site's configuration imports. */
import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Files by the folder that they lie in. */
const byFolder = (files: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(files, (file) => dirname(file));

export class FileWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #pause: number;
  readonly #changed: () => void;
  #names: ReadonlyMap<string, readonly string[]> = new Map();
  #timer: NodeJS.Timeout | undefined;

  /** Calls `changed` once things have been quiet for `pause` milliseconds. */
  constructor(pause: number, changed: () => void) {
    this.#pause = pause;
    this.#changed = changed;
  }

  /** Watches these files from now on, be they there or not. Editors put another file in the place of one: folders are watched. */
  follow(files: readonly string[]): void {
    this.#names = byFolder(files);
    for (const [folder, watcher] of this.#watchers)
      if (!this.#names.has(folder)) this.#end(folder, watcher);
    for (const folder of this.#names.keys()) if (!this.#watchers.has(folder)) this.#begin(folder);
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const [folder, watcher] of this.#watchers) this.#end(folder, watcher);
  }

  #begin(folder: string): void {
    if (!existsSync(folder)) return;
    const watcher = watch(folder, (_, name) => {
      const names = this.#names.get(folder) ?? [];
      if (name !== null && !names.some((file) => basename(file) === name)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#changed, this.#pause);
    });
    watcher.on("error", () => {
      this.#end(folder, watcher);
    });
    this.#watchers.set(folder, watcher);
  }

  #end(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}

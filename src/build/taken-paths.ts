import { foldPath } from "../content/rules/statics.ts";

/** The folders that a path lies in: `/a/b/c` → `/a`, `/a/b`. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/(?<!^)\//g)].map(({ index }) => path.slice(0, index));

/** Files that others cannot lie beside, whose names some disks and hosts take for one where they differ in case alone. */
export class TakenPaths {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      this.#files.set(foldPath(path), path);
      for (const folder of foldersOf(path)) this.#folders.set(foldPath(folder), path);
    }
  }

  /** The file that is in the way of one at a path: at the same place, where that needs a folder, or below it. */
  inTheWayOf(path: string): string | undefined {
    const [file] = [path, ...foldersOf(path)].flatMap(
      (one) => this.#files.get(foldPath(one)) ?? [],
    );
    return file ?? this.#folders.get(foldPath(path));
  }
}

/** The modules of a site's own that were imported: which files they are, and whether these are as they were. */
import { fingerprintOf } from "../disk/fingerprint.ts";

/** A module is imported under a name of its own in each state of the files, for Node reads none twice. */
const parameter = "own";

const graphs: Graph[] = [];

export class Graph {
  /** The folder of the site. */
  readonly folder: string;
  readonly #index: number;
  #version = 0;
  #isSpoilt = false;
  readonly #files = new Map<string, string | null>();

  constructor(folder: string) {
    this.folder = folder;
    this.#index = graphs.push(this) - 1;
  }

  /** What stands behind the address of each of its modules: `?own=0-1`. */
  get query(): string {
    return `?${parameter}=${this.#index}-${this.#version}`;
  }

  /** The files that were imported or looked for, absolute. */
  get files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Notes a file that is imported. */
  add(file: string): void {
    if (!this.#files.has(file)) this.#files.set(file, fingerprintOf(file));
  }

  /** Has all be imported anew the next time, for Node remembers what has failed. */
  spoil(): void {
    this.#isSpoilt = true;
  }

  /** Has all be imported anew if a file has changed, or something has failed. */
  refresh(): void {
    const isSame = [...this.#files].every(([file, seen]) => fingerprintOf(file) === seen);
    if (isSame && !this.#isSpoilt) return;
    this.#isSpoilt = false;
    this.#version++;
    this.#files.clear();
  }
}

/** The modules of a site; `folder` is absolute. */
export const graphOf = (folder: string): Graph =>
  graphs.find((graph) => graph.folder === folder) ?? new Graph(folder);

/** True for a trace that leads through a module of a site's own. */
export const isOfOwnCode = (stack = ""): boolean =>
  new RegExp(`\\?${parameter}=\\d+-\\d+`).test(stack);

/** The graph that a module is of, by its address. */
export const graphAt = (url: string | undefined): Graph | undefined => {
  const [, index] = /\?own=(\d+)-\d+$/.exec(url ?? "") ?? [];
  return index === undefined ? undefined : graphs[Number(index)];
};

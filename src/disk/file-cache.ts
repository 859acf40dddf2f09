/** A cache of files that cost time to make, each under the hash of what it says: a damaged one is made anew. */
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprint } from "./fingerprint.ts";
import { removeFolder } from "./folders.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { tryTo } from "./try-to.ts";
import { isBeingWritten, writeAtomically } from "./write-atomically.ts";

/** `3f2c….20480.portrait.avif`: what a file says, in short, how many bytes it has, and its name. */
const pattern = /^([0-9a-f]{32})\.(\d+)\.(.+)$/;

const labelOf = (name: string, body: Uint8Array): string =>
  `${fingerprint(body).slice(0, 32)}.${body.length}.${name}`;

/** The file, if it is what its name promises. */
const readKept = (file: string): Buffer | undefined => {
  try {
    const body = readFileSync(file);
    const [, hash, length] = pattern.exec(basename(file)) ?? [];
    const isWhole = body.length === Number(length) && fingerprint(body).startsWith(hash ?? " ");
    return isWhole ? body : undefined;
  } catch {
    return undefined;
  }
};

/** False for a kept file that is gone or was cut; what it says is not read. True for any other that is there. */
export const looksWhole = (file: string): boolean => {
  const stats = statSync(file, { throwIfNoEntry: false });
  const [, , length] = pattern.exec(basename(file)) ?? [];
  return stats !== undefined && (length === undefined || stats.size === Number(length));
};

/**
 * A cache in a folder of its own, by names; runs at the same time may share it. It is called so in `src/cards/`, whose
 * every word changes the names of published cards.
 */
export class FileCache {
  readonly #folder: string;
  /** The files of each name; more than one where something was damaged, or made differently. */
  readonly #files = new Map<string, string[]>();
  readonly #verified = new Set<string>();

  /** With more than `most` files, years of changes have piled up: they are removed. */
  constructor(folder: string, most: number) {
    this.#folder = folder;
    let names: readonly string[] = [];
    tryTo(() => {
      names = readdirSync(folder);
    });
    if (names.length > most) {
      tryTo(() => {
        removeFolder(folder);
      });
      return;
    }
    for (const entry of names) {
      const name = pattern.exec(entry)?.[3];
      if (name !== undefined) this.#add(name, join(folder, entry));
      else if (!isBeingWritten(entry)) this.#drop(join(folder, entry));
    }
  }

  /** What is kept under a name, read and verified; undefined: make it anew. */
  read(name: string): Buffer | undefined {
    for (const file of this.#files.get(name) ?? []) {
      const body = readKept(file);
      if (body) {
        this.#verified.add(file);
        return body;
      }
      this.#drop(file);
    }
    this.#files.delete(name);
    return undefined;
  }

  /** Where the same lies on the disk. */
  find(name: string): string | undefined {
    const isFound = this.#isVerified(name) || this.read(name) !== undefined;
    return isFound ? this.#files.get(name)?.find((file) => this.#verified.has(file)) : undefined;
  }

  /**
   * Keeps a file and returns where; where nothing can be written, in a folder that goes with the process. Throws if
   * there is none of that kind either.
   */
  keep(name: string, body: Uint8Array): string {
    const label = labelOf(name, body);
    const known = this.#files.get(name)?.find((file) => basename(file) === label);
    if (known !== undefined && readKept(known)) return known;
    const file = this.#write(label, body);
    this.#add(name, file);
    this.#verified.add(file);
    return file;
  }

  #write(label: string, body: Uint8Array): string {
    const file = join(this.#folder, label);
    try {
      writeAtomically(file, body);
      return file;
    } catch {
      const temporary = join(temporaryFolder(), label);
      writeAtomically(temporary, body);
      return temporary;
    }
  }

  #isVerified(name: string): boolean {
    return this.#files.get(name)?.some((file) => this.#verified.has(file)) ?? false;
  }

  #add(name: string, file: string): void {
    this.#files.set(name, [file, ...(this.#files.get(name) ?? [])]);
  }

  /** What is not what it should be, or of a former version. */
  #drop(file: string): void {
    tryTo(() => {
      rmSync(file, { recursive: true, force: true });
    });
  }
}

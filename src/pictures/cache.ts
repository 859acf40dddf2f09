/** What is made of a picture is kept between builds, under the hash of all that it depends on. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { writeWhole } from "../write-whole.ts";
import type { Made } from "./encode.ts";

/** A file that is kept: `name` in the cache, and its size in pixels. */
export interface Kept extends Omit<Made, "body"> {
  readonly name: string;
}

/** Several times what a large site has. */
const mostFiles = 20_000;

/** How pictures are made, and with what: a change of either makes them anew. */
const tools = [
  join(dirname(createRequire(import.meta.url).resolve("sharp")), "../package.json"),
  join(import.meta.dirname, "encode.ts"),
].map((file) => readFileSync(file, "utf8"));

/** Keeps things in a folder of its own. Builds at the same time may share it. */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    if (existsSync(folder) && readdirSync(folder).length > mostFiles)
      rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Where something kept lies, absolute. */
  file({ name }: Kept): string {
    return join(this.#folder, name);
  }

  /** What was made of `body` by a recipe, or what `make` makes now. */
  async files(
    body: Buffer,
    recipe: string,
    make: () => Promise<readonly Made[]>,
  ): Promise<readonly Kept[]> {
    const key = this.#key(body, recipe);
    const known = this.#read(key);
    if (known !== undefined) return known as readonly Kept[];
    const kept = (await make()).map(({ body: made, ...size }) => {
      const name = `${key}-${size.width}.${size.extension}`;
      this.#write(name, made);
      return { ...size, name };
    });
    return this.#keep(key, kept);
  }

  /** What was found out of `body`, or what `find` finds now. */
  async facts<T>(body: Buffer, recipe: string, find: () => Promise<T>): Promise<T> {
    const key = this.#key(body, recipe);
    const known = this.#read(key);
    // Only this class writes here, and what a recipe makes is always of one type.
    return known === undefined ? this.#keep(key, await find()) : (known as T);
  }

  #key(body: Buffer, recipe: string): string {
    const hash = createHash("sha256").update([...tools, recipe, ""].join("\0"));
    return hash.update(body).digest("hex").slice(0, 20);
  }

  #read(key: string): unknown {
    const file = join(this.#folder, `${key}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  }

  /** Last of its files, so that what is known is whole. */
  #keep<T>(key: string, value: T): T {
    this.#write(`${key}.json`, JSON.stringify(value));
    return value;
  }

  #write(name: string, body: Uint8Array | string): void {
    writeWhole(join(this.#folder, name), body);
  }
}

/** What is made of a picture is kept between builds, under the hash of all that it depends on. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FileCache } from "../disk/file-cache.ts";
import { sourceFolder } from "../disk/places.ts";
import { tryTo } from "../disk/try-to.ts";
import type { Made } from "./encode.ts";

/** A file that is kept, with its size in pixels. */
export interface CachedPicture extends Omit<Made, "body"> {
  /** As it is published: `3f2c…-384.avif`. */
  readonly name: string;
  /** Where it lies, absolute. */
  readonly file: string;
}

/** Several times what a large site has. */
const mostFiles = 20_000;

/** How pictures are made, and with what: a change of either makes them anew. */
const tools = [
  join(dirname(createRequire(import.meta.url).resolve("sharp")), "../package.json"),
  join(sourceFolder, "src/pictures/encode.ts"),
  join(sourceFolder, "src/pictures/animated-png.ts"),
].map((file) => readFileSync(file, "utf8"));

/** What is known of a file that is kept: all but where. */
type CachedSize = Omit<CachedPicture, "file">;

/** Keeps things in a folder of its own. Builds at the same time may share it. */
export class Cache {
  readonly #kept: FileCache;

  constructor(folder: string) {
    this.#kept = new FileCache(folder, mostFiles);
  }

  /** What was made of `body` by a recipe, or what `make` makes now. */
  async files(
    body: Buffer,
    recipe: string,
    make: () => Promise<readonly Made[]>,
  ): Promise<readonly CachedPicture[]> {
    const key = this.#key(body, recipe);
    const known = this.#find(this.#read(key) as readonly CachedSize[] | undefined);
    if (known) return known;
    const kept = (await make()).map(({ body: made, ...size }) => {
      const name = `${key}-${size.width}.${size.extension}`;
      return { ...size, name, file: this.#kept.keep(name, made) };
    });
    this.#note(
      key,
      kept.map(({ width, height, extension, name }): CachedSize => ({
        width,
        height,
        extension,
        name,
      })),
    );
    return kept;
  }

  /** What was found out of `body`, or what `find` finds now. */
  async facts<T>(body: Buffer, recipe: string, find: () => Promise<T>): Promise<T> {
    const key = this.#key(body, recipe);
    const known = this.#read(key);
    // Only this class writes here, and what a recipe makes is always of one type.
    if (known !== undefined) return known as T;
    const found = await find();
    this.#note(key, found);
    return found;
  }

  #key(body: Buffer, recipe: string): string {
    const hash = createHash("sha256").update([...tools, recipe, ""].join("\0"));
    return hash.update(body).digest("hex").slice(0, 12);
  }

  #read(key: string): unknown {
    const text = this.#kept.read(`${key}.json`);
    return text && JSON.parse(text.toString());
  }

  /** Undefined unless all are there. */
  #find(known: readonly CachedSize[] | undefined): readonly CachedPicture[] | undefined {
    const found = known?.flatMap((one) => {
      const file = this.#kept.find(one.name);
      return file === undefined ? [] : [{ ...one, file }];
    });
    return found?.length === known?.length ? found : undefined;
  }

  /** Where it cannot be noted, it is found out anew the next time. */
  #note(key: string, value: unknown): void {
    tryTo(() => {
      this.#kept.keep(`${key}.json`, Buffer.from(JSON.stringify(value)));
    });
  }
}

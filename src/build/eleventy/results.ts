/** What Eleventy tells of the pages that it has made: https://www.11ty.dev/docs/events/#eleventy-after */
import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pagesFolder } from "../../disk/places.ts";
import type { OwnPage } from "../../site/own-page.ts";
import { factsOf } from "./facts.ts";

export interface Result {
  /** From the working folder, as its `outputPath`. */
  readonly inputPath: string;
  /** False for what is nowhere written. */
  readonly outputPath: string | false;
  /** From the root of the output, without the site's base folder: `/map/`. */
  readonly url: string | false;
  readonly content: string | undefined;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A path with slashes, from a folder. */
const within = (folder: string, path: string): string =>
  relative(folder, path).replaceAll(sep, "/");

/** A page of the look that was written without Eleventy. */
export interface Written {
  /** The name of its pattern: `session.11ty.ts`. */
  readonly name: string;
  /** From the root of the output: `/agenda/index.html`. */
  readonly path: string;
}

/** What Eleventy would tell of such a page. */
export class WrittenResult implements Result {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly url: string;
  readonly #file: string;

  /** `out` is the output's folder. */
  constructor({ name, path }: Written, out: string) {
    this.#file = resolve(join(out, path));
    this.inputPath = `./${within("", join(pagesFolder, name))}`;
    this.outputPath = `./${within("", this.#file)}`;
    this.url = path.replace(/\/index\.html$/, "/");
  }

  /** Whoever asks reads it again: in memory, the texts of thousands would be more than the site. */
  get content(): string {
    return readFileSync(this.#file, "utf8");
  }
}

/** A file that Eleventy has made of a template, wherever the working folder is by now. */
export interface Made extends Pick<Result, "data"> {
  /** The template, absolute. */
  readonly file: string;
  /** From the root of the output: `/map/index.html`. */
  readonly path: string;
  readonly url: string;
  readonly content: string;
}

/** What Eleventy itself has made; `out` is the output's folder. */
export const toMade = (results: readonly Result[], out: string): readonly Made[] =>
  results.flatMap((result): readonly Made[] => {
    if (result instanceof WrittenResult) return [];
    const { inputPath, outputPath, url, content, data = {} } = result;
    if (outputPath === false || url === false || content === undefined) return [];
    const path = `/${within(resolve(out), resolve(outputPath))}`;
    return [{ file: resolve(inputPath), path, url, content, data }];
  });

/** A page of the site's own templates; `folder` is the site's, `base` the folder of its address. */
export const toOwnPage = (
  { file, path, url, content, data = {} }: Made,
  folder: string,
  base: string,
): OwnPage => ({
  file: within(folder, file),
  path,
  url: base + url,
  content,
  facts: factsOf(data),
});

/** What Eleventy tells of the pages that it has made: https://www.11ty.dev/docs/events/#eleventy-after */
import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pagesFolder } from "../disk/places.ts";
import type { OwnPage } from "../site/own-page.ts";
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
  relative(resolve(folder), resolve(path)).replaceAll(sep, "/");

/** Where a page is, from the root of the output: `/map/index.html`; undefined for what is nowhere written. */
export const pathOf = ({ outputPath, content }: Result, out: string): string | undefined =>
  outputPath === false || content === undefined ? undefined : `/${within(out, outputPath)}`;

/** What a page that was written without Eleventy is in its words; `name` is that of its pattern. */
export const toResult = (name: string, path: string, out: string): Result => ({
  inputPath: `./${within("", join(pagesFolder, name))}`,
  outputPath: `./${within("", join(out, path))}`,
  url: path.replace(/\/index\.html$/, "/"),
  // Whoever asks reads it again: in memory, the texts of thousands would be more than the site.
  get content() {
    return readFileSync(join(out, path), "utf8");
  },
});

/** A page of the site's own templates; `folder` is the site's, `base` the folder of its address. */
export const toOwnPage = (
  { inputPath, url, content = "", data = {} }: Result,
  path: string,
  folder: string,
  base: string,
): OwnPage => ({
  file: within(folder, inputPath),
  path,
  url: base + (url === false ? path : url),
  content,
  facts: factsOf(data),
});

import { extname, join, relative } from "node:path";

/** Of a module: `.ts` in the repository, which Node runs as it is, and `.js` in the package. */
export const ending = extname(import.meta.filename);

/** The folder of the tool itself, in which nothing is written. */
export const toolFolder = join(import.meta.dirname, "../..");

/**
 * Where Parvis works: the site, unless another one is named, with `_site/` and `.cache/` beside it. Known from the
 * beginning, for Eleventy moves from folder to folder.
 */
export const workFolder = process.cwd();

/** What only costs time if it is lost. */
export const cacheFolder = join(workFolder, ".cache");

/** What is built, where nobody says otherwise. */
export const usualOutput = join(workFolder, "_site");

/** Its modules as they are written, as far as what they make is named by that. */
export const sourceFolder = ending === ".ts" ? toolFolder : join(toolFolder, "sources");

/** All that a visitor sees. */
export const layoutsFolder = join(toolFolder, "layouts");

/** Its pages: a template for each URL pattern. A site's own stand in a folder of the same name. */
export const pagesFolder = join(layoutsFolder, "pages");

/** A folder or file as it is said: from here, or absolute if it lies elsewhere. */
export const nameOf = (path: string): string => {
  const name = relative("", path);
  return name.startsWith("..") ? path : name || ".";
};

import { join, relative } from "node:path";

/** The folder of the tool itself, in which Eleventy works. */
export const toolFolder = join(import.meta.dirname, "../..");

/** All that a visitor sees. */
export const layoutsFolder = join(toolFolder, "layouts");

/** Its pages: a template for each URL pattern. A site's own stand in a folder of the same name. */
export const pagesFolder = join(layoutsFolder, "pages");

/** A folder or file as it is said: from here, or absolute if it lies elsewhere. */
export const nameOf = (path: string): string => {
  const name = relative("", path);
  return name.startsWith("..") ? path : name || ".";
};

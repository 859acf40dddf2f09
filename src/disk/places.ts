import { join, relative } from "node:path";

/** The folder of the tool itself, in which Eleventy works. */
export const toolFolder = join(import.meta.dirname, "../..");

/** All that a visitor sees. */
export const layoutsFolder = join(toolFolder, "layouts");

/** A folder or file as it is said: from here, or absolute if it lies elsewhere. */
export const nameOf = (path: string): string => {
  const name = relative("", path);
  return name.startsWith("..") ? path : name || ".";
};

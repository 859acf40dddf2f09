import { join } from "node:path";

/** The folder of the tool itself, in which Eleventy works. */
export const toolFolder = join(import.meta.dirname, "../..");

/** All that a visitor sees. */
export const layoutsFolder = join(toolFolder, "layouts");

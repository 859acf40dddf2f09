import { existsSync, readdirSync } from "node:fs";
import { removeFolder } from "../disk/folders.ts";
import { tryTo } from "../disk/try-to.ts";

/** About four times what one version of everything takes. */
const mostFiles = 4000;

/**
 * Empties the cache of compiled modules at times: Eleventy imports its templates under a new name each time, so that it
 * would only ever grow.
 */
export const emptyIfLarge = (directory: string): void => {
  tryTo(() => {
    if (existsSync(directory) && readdirSync(directory).length > mostFiles) removeFolder(directory);
  });
};

/** Where a site's configuration lies: at the root of its folder alone, so that no content can bring one. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What it may be called. */
export const configNames = ["ts", "mts", "js", "mjs"].map((ending) => `parvis.config.${ending}`);

/** The files of that name in a site's folder; a site that has none pays for this question alone. */
export const configFiles = (site: string): readonly string[] =>
  configNames.filter((name) => existsSync(join(site, name)));

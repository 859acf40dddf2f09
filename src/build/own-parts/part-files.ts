/** The files of a site's own parts: `layouts/parts/footer.ts` … */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isFileOfTool } from "../../disk/of-tools.ts";

/** Where they stand in the folder of a site. */
export const partsFolder = "layouts/parts";

const ending = /\.(?:[cm]?js|m?ts)$/;

/** The name of what a file may be the part of: `footer` of `footer.ts`; undefined of what is no module. */
export const nameOfPart = (file: string): string | undefined =>
  ending.test(file) ? file.replace(ending, "") : undefined;

/** What lies there beside parts: what parts import (`_icons.ts`, folders), types, and texts about them. */
const isBeside = (name: string): boolean =>
  name.startsWith("_") || /\.d\.m?ts$|\.md$/.test(name) || isFileOfTool(name);

/** Their names; a folder without any costs nothing else. */
export const partFiles = (site: string): readonly string[] => {
  const folder = join(site, partsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isBeside(entry.name))
    .map(({ name }) => name)
    .sort();
};

/** True for a site with parts of its own, be they wrong. */
export const hasOwnParts = (site: string): boolean => partFiles(site).length > 0;

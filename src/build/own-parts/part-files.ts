/** The files of a site's own parts: `layouts/parts/footer.ts` … */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nearestWord } from "../../content/suggest/nearest.ts";
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

/** A folder of `layouts/` of which nothing would be made, and the one that is meant: `layouts/part`. */
export interface Misnamed {
  readonly folder: string;
  readonly meant: string;
}

const known = ["parts", "pages"];

/** Folders that are named almost like one that is read. */
export const misnamedFolders = (site: string): readonly Misnamed[] => {
  const layouts = join(site, "layouts");
  if (!existsSync(layouts)) return [];
  return readdirSync(layouts, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    const meant = known.includes(name) ? undefined : nearestWord(name, known);
    if (!entry.isDirectory() || meant === undefined) return [];
    return [{ folder: `layouts/${name}`, meant: `layouts/${meant}` }];
  });
};

/** True for a site with parts of its own, be they wrong. */
export const hasOwnParts = (site: string): boolean =>
  partFiles(site).length + misnamedFolders(site).length > 0;

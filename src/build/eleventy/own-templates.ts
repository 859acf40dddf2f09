/** The templates of a site's own, as they lie in its folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isFileOfTool } from "../../disk/of-tools.ts";
import { pagesFolder } from "../../disk/places.ts";

/** Where they stand in the folder of a site. */
export const ownFolder = (site: string): string => join(site, "layouts/pages");

/** The folder that Eleventy reads; `site` is the folder of a site with templates of its own. */
export const inputOf = (site: string | undefined): string =>
  site === undefined ? pagesFolder : ownFolder(site);

/** A pattern of the look, which may be the site's neighbour in the repository of Parvis. */
const isPattern = (file: string): boolean => readFileSync(file, "utf8").includes(" = page(");

/** They and what they include, from the site's folder, with slashes. */
export const templateFiles = (site: string): readonly string[] => {
  const folder = ownFolder(site);
  if (!existsSync(folder)) return [];
  const isLook = resolve(folder) === pagesFolder;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isFileOfTool(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !isLook || !file.endsWith(".11ty.ts") || !isPattern(file))
    .map((file) => relative(site, file).replaceAll(sep, "/"));
};

/** True for a site with templates of its own. */
export const hasOwnTemplates = (site: string): boolean =>
  templateFiles(site).some((file) => /\.(?:njk|liquid|md|html|11ty\.[cm]?[jt]s)$/.test(file));

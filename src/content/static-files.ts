/** The files of `static/`, which are published as they are. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { isLeftover, isLeftoverFolder } from "../disk/of-tools.ts";
import { isFeedbackTable } from "./feedback-table.ts";
import { headOf } from "./media-files.ts";
import type { Source } from "./yaml/source.ts";

/** The folder of a site that is published as it is. */
export const staticFolder = "static";

/** A file, or what is none. */
export interface StaticFile {
  /** From the site's folder, with slashes: `static/CNAME`. */
  readonly file: string;
  /** From the root of the output: `/CNAME`. */
  readonly path: string;
  readonly bytes: number;
  /** What it says, if that is looked at: pages, and the files that hosts and robots read. */
  readonly source?: Source;
  /** True of feedback, which is never published. */
  readonly isFeedback?: true;
  /** True for a link that leads out of the folder, or to another folder, or nowhere. */
  readonly isOther: boolean;
}

/** Files of which Parvis makes one too: their lines are added to its own. */
export const sharedPaths = ["/_headers", "/_redirects", "/robots.txt"] as const;

const isRead = (path: string): boolean =>
  sharedPaths.some((one) => one === path) || /\.html?$/i.test(path);

/** Where a link to a file of the same folder leads; undefined for any other. */
const linkedFile = (folder: string, file: string): string | undefined => {
  try {
    const target = realpathSync(file);
    const isInside = target.startsWith(realpathSync(folder) + sep);
    return isInside && statSync(target).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
};

/** One that is there: what the disk says of it. */
const staticFile = (folder: string, path: string, isLink: boolean): StaticFile => {
  const file = `${staticFolder}${path}`;
  const full = join(folder, path);
  const target = isLink ? linkedFile(folder, full) : full;
  const stats = target === undefined ? undefined : statSync(target, { throwIfNoEntry: false });
  if (target === undefined || !stats?.isFile()) return { file, path, bytes: 0, isOther: true };
  const text = isRead(path) ? readFileSync(target, "utf8").replace(/^\ufeff/, "") : undefined;
  const source = text === undefined ? {} : { source: { file, text: text.replace(/\r\n?/g, "\n") } };
  const isFeedback = /\.(?:csv|tsv|tab|txt)$/i.test(path) && isFeedbackTable(headOf(target));
  return {
    file,
    path,
    bytes: stats.size,
    ...source,
    ...(isFeedback && { isFeedback }),
    isOther: false,
  };
};

/** All files of a site's `static/`, by their paths; a folder that is itself a link is none of the site's. */
export const listStatic = (site: string): readonly StaticFile[] => {
  const folder = join(site, staticFolder);
  if (!existsSync(site) || !readdirSync(site).includes(staticFolder)) return [];
  if (!lstatSync(folder).isDirectory())
    return [{ file: staticFolder, path: "/", bytes: 0, isOther: true }];
  const visit = (path: string): readonly StaticFile[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) return isLeftoverFolder(entry.name) ? [] : visit(inside);
      return isLeftover(entry.name) ? [] : [staticFile(folder, inside, entry.isSymbolicLink())];
    });
  return visit("").toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

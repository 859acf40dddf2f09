/** Lists the files of a site, and those that stand where they would be content in another place. */
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isFileOfTool, isFolderOfTool } from "../disk/of-tools.ts";
import { characterName, findForbidden } from "../text/characters.ts";
import { idleSigns } from "../text/hidden.ts";
import type { Report } from "./report.ts";
import { meantTop, topFolders } from "./suggest/stray-folders.ts";

export interface Found {
  /** From the site's folder, with slashes. */
  readonly path: string;
  /** True for what is not read: a link to elsewhere, what is no file at all, what stands elsewhere. */
  readonly isOther: boolean;
}

const isIgnored = (name: string): boolean =>
  isFileOfTool(name) || name.startsWith("README") || /^readme(?:\.[a-z]+)?$/i.test(name);

/** True for the path of a file that would be read. */
export const isContent = (path: string): boolean => {
  const parts = path.split("/");
  return (
    /^(?:content|data)\//.test(path) && !isIgnored(parts.pop() ?? "") && !parts.some(isFolderOfTool)
  );
};

export const byPath = (a: Found, b: Found): number => (a.path < b.path ? -1 : 1);

/** True for a folder that holds one which `content/` or `data/` is meant by. */
export const meansSite = (folder: string): boolean =>
  entriesOf(folder).some((entry) => entry.isDirectory() && meantTop(entry.name) !== undefined);

/** All files of `content/` and `data/`, and what has probably been meant to be there. */
export const listSite = (folder: string, report: Report): readonly Found[] => {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  // By their names in the folder: some systems find `Content` as `content`, others do not.
  const found = topFolders.flatMap((top): readonly Found[] => {
    if (!entries.some(({ name }) => name === top)) return [];
    const isFolder = statSync(join(folder, top), { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? listFiles(folder, top, report) : [{ path: top, isOther: true }];
  });
  return [...found, ...listStrays(folder, entries, found)].sort(byPath);
};

/** Says what no name of a file may hold; true if it does. */
export const reportName = (file: string, name: string, report: Report): boolean => {
  const named = { file, text: "" };
  if (name.includes("\ufffd")) {
    report.add(named, { start: 0, end: 0 }, "bad-encoding.name");
    return true;
  }
  const strange =
    findForbidden(name)?.character ?? /[\t\n\r]/.exec(name)?.[0] ?? idleSigns(name)[0]?.[0];
  if (strange === undefined) return false;
  const character = characterName(strange);
  report.add(named, { start: 0, end: 0 }, "bad-encoding.strange-name", { character });
  return true;
};

/** The files below a folder of the site. */
const listFiles = (folder: string, path: string, report: Report): readonly Found[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory() ? isFolderOfTool(entry.name) : isIgnored(entry.name)) return [];
    if (reportName(inside, entry.name, report)) return [];
    if (entry.isDirectory()) return listFiles(folder, inside, report);
    return [{ path: inside, isOther: !entry.isFile() }];
  });

/** What `content/` and `data/` hold, and a file of the site's folder may be meant to be. */
const isOfData = /^(?:site|organisations|venues|glossary)\.ya?ml$/;

/** The files of folders that may be `content/` or `data/` under another name, and of files that may belong there. */
const listStrays = (
  folder: string,
  entries: readonly Dirent[],
  found: readonly Found[],
): readonly Found[] => {
  const hasEvent = found.some(({ path }) => /^content\/(?!pages\/)[^/]+\/./.test(path));
  const strays = entries.flatMap((entry): readonly string[] => {
    const { name } = entry;
    if (topFolders.some((top) => top === name)) return [];
    if (!entry.isDirectory()) {
      const path = `data/${name.replace(/\.yml$/, ".yaml")}`;
      return isOfData.test(name) && !found.some((one) => one.path === path) ? [name] : [];
    }
    if (isFolderOfTool(name) || name === "node_modules") return [];
    return meantTop(name) !== undefined || (!hasEvent && holdsEvent(join(folder, name)))
      ? listAll(folder, name)
      : [];
  });
  return strays.map((path) => ({ path, isOther: true }));
};

/** True for a folder that holds an event, or is one. */
const holdsEvent = (folder: string): boolean =>
  entriesOf(folder).some(
    (entry) =>
      entry.name === "event.md" ||
      (entry.isDirectory() &&
        entriesOf(join(folder, entry.name)).some(({ name }) => name === "event.md")),
  );

/** What a folder beside the site's own holds; nothing, if one may not look. */
const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const listAll = (folder: string, path: string): readonly string[] =>
  entriesOf(join(folder, path)).flatMap((entry) => {
    if (entry.isDirectory())
      return isFolderOfTool(entry.name) ? [] : listAll(folder, `${path}/${entry.name}`);
    return isIgnored(entry.name) ? [] : [`${path}/${entry.name}`];
  });

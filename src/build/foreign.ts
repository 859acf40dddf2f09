/** What lies in the folder of a built site, and was not made by a build. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readMark } from "./mark.ts";

/** The new site has a file where somebody else's is: that must not be lost. */
export class ForeignInTheWay extends Error {
  /** From the folder, with slashes. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} is not of our making.`);
    this.file = file;
  }
}

/**
 * A mark of a former version has no list. What no version has ever written is not ours: hidden files, and those
 * without an extension, but for the two that hosts read.
 */
const isSurelyForeign = ({ name }: Dirent): boolean =>
  name.startsWith(".") || (!name.includes(".") && !["_headers", "_redirects"].includes(name));

const withParents = (paths: readonly string[]): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const path of paths)
    for (let one = posix.dirname(path); one !== "/" && !folders.has(one); one = posix.dirname(one))
      folders.add(one);
  return folders;
};

/** What is at a path, without following links. */
const kindAt = (path: string): "folder" | "file" | undefined => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isDirectory() ? "folder" : "file";
};

const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [lstatSync(one), lstatSync(other)];
  return (
    a.isFile() && b.isFile() && a.size === b.size && readFileSync(one).equals(readFileSync(other))
  );
};

/**
 * The files and folders of others in the former site, as few as hold them all, from its folder and with slashes. Throws
 * `ForeignInTheWay` if the new site has something else in the place of one.
 */
export const foreignFiles = (former: string, fresh: string): readonly string[] => {
  const listed = readMark(former);
  const files = new Set(listed);
  const folders = withParents(listed ?? []);
  const visit = (folder: string): readonly string[] =>
    readdirSync(join(former, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join("/", folder, entry.name);
      const inside = path.slice(1);
      const taken = kindAt(join(fresh, inside));
      if (!entry.isDirectory()) {
        if (listed ? files.has(path) : !isSurelyForeign(entry) || path === "/.parvis") return [];
        if (taken === undefined) return [inside];
        if (isSameFile(join(former, inside), join(fresh, inside))) return [];
        throw new ForeignInTheWay(inside);
      }
      if (taken === "file") throw new ForeignInTheWay(inside);
      const isWhole = listed ? !folders.has(path) : entry.name.startsWith(".");
      return isWhole && taken === undefined ? [inside] : visit(inside);
    });
  return visit("");
};

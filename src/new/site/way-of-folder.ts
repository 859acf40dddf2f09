/** Whether a new site may be made in a folder. */
import { readdirSync, statSync } from "node:fs";
import { isFileOfTool, isFolderOfTool } from "../../disk/of-tools.ts";
import type { SayCommand } from "../../i18n/commands.ts";

/** What hosts of repositories put into a new one: it stays. */
export const isKept = (name: string): boolean =>
  /^(?:README\.md|LICEN[CS]E.*|COPYING.*)$/i.test(name);

const listed = (names: readonly string[]): string =>
  [...names.slice(0, 5), ...(names.length > 5 ? ["…"] : [])].join(", ");

/** Why not, as it is said; undefined if it may, or is yet to be made. */
export const wayOfFolder = (path: string, named: string, say: SayCommand): string | undefined => {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return say("site.not-a-folder", { folder: named });
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() ? isFolderOfTool : isFileOfTool)(entry.name))
    .map(({ name }) => name)
    .filter((name) => !isKept(name))
    .sort();
  return files.length > 0
    ? say("site.in-the-way", { folder: named, files: listed(files) })
    : undefined;
};

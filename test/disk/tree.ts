import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that lies in a folder, hidden or not: files with what they say, and folders that are empty; nothing if it is missing. */
export const treeOf = (folder: string): Readonly<Record<string, string>> => {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .sort()
      .flatMap((path): readonly (readonly [string, string])[] => {
        const full = join(folder, path);
        if (!lstatSync(full).isDirectory()) return [[path, readFileSync(full, "latin1")]];
        return readdirSync(full).length === 0 ? [[`${path}/`, ""]] : [];
      }),
  );
};

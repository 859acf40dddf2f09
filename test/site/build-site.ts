import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

/** Builds a site, by default the first one, with the real command, as an organiser does. */
export const buildSite = async (
  folder: string,
  now: string,
  environment: Record<string, string> = {},
  site = root,
  options: readonly string[] = [],
): Promise<void> => {
  const args = [
    join(root, "src/parvis.mjs"),
    "build",
    "--site",
    site,
    "--out",
    folder,
    "--now",
    now,
    ...options,
  ];
  const env = { ...process.env, ...environment };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
};

/** The files of a built site, `/2013-open-data/index.html`, in one order everywhere. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, "/"))
    .sort();

/** The address of a page: `/2013-open-data/index.html` is at `/2013-open-data/`. */
export const pathOf = (file: string): string => file.replace(/\/index\.html$/, "/");

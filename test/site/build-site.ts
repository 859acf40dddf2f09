import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { promisify } from "node:util";

/** The repository, whose own site is the first one. */
export const root = resolve(import.meta.dirname, "../..");

/** A meeting of gardeners, of one afternoon: the site of most tests in a browser. */
export const jardins = join(root, "test/fixtures/jardins");

type Environment = Readonly<Record<string, string>>;

const argumentsFor = (
  folder: string,
  now: string,
  site: string,
  options: readonly string[],
): readonly string[] => ["build", "--site", site, "--out", folder, "--now", now, ...options];

/** Builds a site, by default the meeting of gardeners, with the real command as a process of its own, as an organiser does. */
export const buildAsProcess = async (
  folder: string,
  now: string,
  environment: Environment = {},
  site = jardins,
  options: readonly string[] = [],
): Promise<void> => {
  const args = [join(root, "src/parvis.mjs"), ...argumentsFor(folder, now, site, options)];
  const env = { ...process.env, ...environment };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
};

/** The same within the process of a test, which is six times as fast; one at a time. */
export const buildSite = async (
  folder: string,
  now: string,
  environment: Environment = {},
  site = jardins,
  options: readonly string[] = [],
): Promise<void> => {
  // What runs before all tests is in no test's process, and cannot load this.
  const { run } = await import("../build/command.ts");
  const { code, stdout, stderr } = await run(argumentsFor(folder, now, site, options), environment);
  if (code !== 0) throw new Error(stdout + stderr);
};

/** The files of a built site, `/2030-jardins/index.html`, in one order everywhere. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, "/"))
    .sort();

/** The address of a page: `/2030-jardins/index.html` is at `/2030-jardins/`. */
export const pathOf = (file: string): string => file.replace(/\/index\.html$/, "/");

/** Commands of Parvis, to be measured. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Run } from "./measure.ts";

export const root = resolve(import.meta.dirname, "..");

/** The content that is built, and when. */
export interface Built {
  readonly folder: string;
  readonly now: string;
}

const node = (...args: readonly string[]): Run => ({ command: process.execPath, args });

interface Package {
  readonly scripts: { readonly build: string };
}

const isPackage = (value: unknown): value is Package =>
  value instanceof Object && "scripts" in value;

/** What `npm run build` tells Node. */
const flagsOfBuild = (): readonly string[] => {
  const read: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (!isPackage(read)) throw new Error("package.json has no scripts");
  return read.scripts.build.split(" ").filter((word) => word.startsWith("--"));
};
const flags = flagsOfBuild();

export const bareNode = node("--eval", "0");

export const check = ({ folder, now }: Built): Run =>
  node(join(root, "src/parvis.mjs"), "check", "--site", folder, "--now", now);

export const build = ({ folder, now }: Built, out: string): Run =>
  node(
    ...flags,
    ...[join(root, "src/parvis.mjs"), "build", "--site", folder, "--now", now],
    ...["--no-cards", "--out", out],
  );

/** An import into a new site, which needs no flags of Node. */
export const importInto = (file: string, site: string, now: string): Run =>
  node(join(root, "src/parvis.mjs"), "import", file, "--into", site, "--now", now);

/** A build that tells what its stages took; `pages`: without all other formats. */
export const staged = ({ folder, now }: Built, out: string, only?: "pages"): Run =>
  node(...flags, join(root, "bench/staged.ts"), folder, now, out, ...(only ? [only] : []));

/** The package as npm packs it, unpacked below the `node_modules` of a folder elsewhere, with what it depends on. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { makeFolder } from "../build/fixture.ts";

const root = resolve(import.meta.dirname, "../..");

const ManifestSchema = z.looseObject({
  version: z.string(),
  files: z.array(z.string()),
  bin: z.object({ parvis: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
});

export const manifest = ManifestSchema.parse(
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")),
);

let tarball: string | undefined;

/** Packs a folder of the repository, compiled by a script of `.ci/package/`, of the sources as they are. */
const pack = (from: string, files: readonly string[], script: string): string => {
  const folder = makeFolder();
  for (const file of ["package.json", "README.md", "LICENSE", ...files])
    if (file !== "dist/") cpSync(join(root, from, file), join(folder, file));
  const compile = join(root, ".ci/package", script);
  execFileSync(process.execPath, [compile, join(folder, "dist")], { stdio: "pipe" });
  const shell = process.platform === "win32";
  const args = ["pack", "--ignore-scripts", "--json"];
  const told = execFileSync("npm", args, { cwd: folder, encoding: "utf8", shell });
  const [{ filename }] = z.tuple([z.looseObject({ filename: z.string() })]).parse(JSON.parse(told));
  return join(folder, filename);
};

/** The file that `npm pack` makes. */
export const packed = (): string => (tarball ??= pack("", manifest.files, "compile.ts"));

let tarballOfCreate: string | undefined;

/** The same of `create/`. */
export const packedCreate = (): string =>
  (tarballOfCreate ??= pack("create", [], "compile-create.ts"));

/** Makes a package of the repository's own `node_modules` one of another folder. */
export const lend = (folder: string, name: string): void => {
  const link = join(folder, "node_modules", name);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, "node_modules", name), link, "junction");
};

/** Where the package lies in a folder of a site. */
export const packageFolder = (site: string): string => join(site, "node_modules/parvis");

/** What `npm install parvis` makes of a site's folder: optional peers are missing. */
export const install = (site: string): void => {
  const folder = packageFolder(site);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", packed(), "--strip-components=1", "-C", folder]);
  for (const name of Object.keys(manifest.dependencies)) lend(site, name);
};

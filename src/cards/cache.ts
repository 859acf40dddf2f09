/** What is drawn is kept between builds, under the hash of all that it depends on. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FileCache } from "../disk/file-cache.ts";
import { sourceFolder } from "../disk/places.ts";
import { fontPackages } from "./faces.ts";
import type { Pen } from "./pen.ts";

const require = createRequire(import.meta.url);

const versionOf = (name: string): string => {
  const about = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {
    readonly version: string;
  };
  return `${name}@${about.version}`;
};

/** Where a module of Parvis stands says nothing about what it draws. */
const relativePath = /"\.[^"]*"/g;

/**
 * What all drawings depend on beside their content: how this folder draws, and with what. A change
 * of either draws everything anew.
 */
export const toolHash = (): string => (tool ??= hashTool());

let tool: string | undefined;

const hashTool = (): string => {
  const hash = createHash("sha256");
  const folder = join(sourceFolder, "src/cards");
  for (const file of readdirSync(folder).sort())
    hash.update(readFileSync(join(folder, file), "utf8").replaceAll(relativePath, ""));
  for (const name of ["@resvg/resvg-js", ...fontPackages]) hash.update(versionOf(name));
  return hash.digest("hex");
};

/** Several times what a large site has. */
const mostFiles = 10_000;

/** Opens a folder of the cache. */
export const openCache = (folder: string): FileCache => new FileCache(folder, mostFiles);

/** A pen for those who may not need one: most builds find everything in the cache. */
export const lazyPen = (cache: string): (() => Promise<Pen>) => {
  let pen: Pen | undefined;
  return async () => {
    const { makePen } = await import("./pen.ts");
    pen ??= makePen(openCache(join(cache, "fonts")));
    return pen;
  };
};

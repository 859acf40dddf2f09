/** The URL patterns of `layouts/pages/`, without Eleventy: what a build renders at once is printed here on demand. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageBuild } from "../build/page-build.ts";

/** Publishes each page of a pattern into the build that it is given. */
export type Pattern = (data: { readonly build: PageBuild }) => unknown;

const isPattern = (value: unknown): value is { readonly render: Pattern } =>
  typeof value === "object" &&
  value !== null &&
  "render" in value &&
  typeof value.render === "function";

/** Reads all patterns of a folder; throws as a module does that cannot be read. */
export const readPatterns = async (folder: string): Promise<readonly Pattern[]> => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".11ty.ts"));
  return Promise.all(
    names.sort().map(async (name) => {
      const module: unknown = await import(pathToFileURL(join(folder, name)).href);
      if (!isPattern(module)) throw new Error(`${name} does not export \`render\`.`);
      return module.render;
    }),
  );
};

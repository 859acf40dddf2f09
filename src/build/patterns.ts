/** The URL patterns of `layouts/pages/`, without Eleventy. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ending, pagesFolder } from "../disk/places.ts";
import type { Page, PageBuild } from "./page-build.ts";

/** One URL pattern of the look. */
export interface Pattern {
  /** The name of its file: `session.11ty.ts`. */
  readonly name: string;
  /** What its file exports. */
  readonly template: PatternModule;
}

interface PatternModule {
  /** For Eleventy, which hands it the data of a page. */
  readonly render: (data: object) => string;
  /** Its pages in a build, each yet to be printed. */
  readonly pages: (build: PageBuild) => readonly Page[];
}

const isPattern = (value: unknown): value is PatternModule =>
  typeof value === "object" &&
  value !== null &&
  "pages" in value &&
  typeof value.pages === "function" &&
  "render" in value &&
  typeof value.render === "function";

/** Reads the patterns of the look; throws as a module does that cannot be read. What makes no pages is none. */
export const readPatterns = async (folder = pagesFolder): Promise<readonly Pattern[]> => {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.11ty${ending}`));
  const found = await Promise.all(
    names.sort().map(async (name): Promise<readonly Pattern[]> => {
      const module: unknown = await import(pathToFileURL(join(folder, name)).href);
      return isPattern(module) ? [{ name, template: { ...module } }] : [];
    }),
  );
  return found.flat();
};

/** All pages of the look in a build, each yet to be printed. */
export const pagesOf = (patterns: readonly Pattern[], build: PageBuild): readonly Page[] =>
  patterns.flatMap(({ template }) => template.pages(build));

/**
 * Parvis as a plugin of Eleventy: its pages are templates that Eleventy paginates, writes and counts, beside those of
 * the site, which have the linked site as `site`.
 *
 *     await eleventyConfig.addPlugin(parvis, { site: "my-site" });
 */
import { resolve } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { PageBuild } from "../page-build.ts";
import { type Pattern, readPatterns } from "../patterns.ts";
import { hookOwnImports } from "../../own/hooks.ts";
import { directoriesOf } from "./directories.ts";
import { factFields } from "./facts.ts";
import { addFilters } from "./filters.ts";
import { FolderBuild } from "./folder-build.ts";
import { addLayout } from "./layout.ts";
import { keepInside } from "./outside.ts";
import { addPatterns, addModules, ignorePatterns, isOwn, readsLook } from "./patterns.ts";
import { type Result, toMade, type Written, WrittenResult } from "./results.ts";
import { readOnly } from "../read-only.ts";

/** What the plugin is told. */
export interface ParvisOptions {
  /** The folder of the site; the working folder if not given. */
  readonly site?: string;
  /** An ISO moment; the present one if not given. */
  readonly now?: string;
  /** A build that somebody has prepared, who writes all that is no page. */
  readonly prepared?: Prepared;
}

/** A build of which Eleventy makes the pages. */
export interface Prepared {
  readonly build: PageBuild;
  /** The pages of the look that were written without Eleventy; undefined if it is to make them. */
  readonly written?: readonly Written[] | undefined;
}

interface Build {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
  readonly results: Result[];
}

/** Formats, data, filters and the layout: what templates of a site find, whoever writes them. */
const addParvis = async (
  eleventy: UserConfig,
  patterns: readonly Pattern[],
  build: () => PageBuild,
): Promise<void> => {
  addModules(eleventy, patterns);
  for (const field of factFields) eleventy.dataFilterSelectors?.add(field);
  eleventy.addGlobalData("build", build);
  eleventy.addGlobalData("site", () => readOnly(build().site));
  addFilters(eleventy, () => build().site);
  keepInside(eleventy);
  await addLayout(eleventy);
};

/** Eleventy makes the whole site of a folder, at each build anew: `npx eleventy --config=.eleventy.ts`. */
const addFolder = (
  eleventy: UserConfig,
  patterns: readonly Pattern[],
  { site = "", now }: ParvisOptions,
): FolderBuild => {
  const made = new FolderBuild(
    resolve(site),
    () => now ?? new Date().toISOString(),
    patterns,
    ({ file }) => isOwn(file, directoriesOf(eleventy).input, patterns),
  );
  for (const folder of ["content", "data", "static", "layouts/parts"])
    eleventy.addWatchTarget(`${made.name}${folder}/`);
  eleventy.on("eleventy.before", ({ directories }: Build) => made.begin(directories.output));
  eleventy.on("eleventy.after", ({ results, outputMode, directories }: Build) => {
    // Of a trial (`--dryrun`, `--to=json`) nothing is written.
    if (outputMode === "fs" && results.length > 0) made.end(toMade(results, directories.output));
  });
  return made;
};

/** The pages of a build that was read already. */
const addPrepared = (
  eleventy: UserConfig,
  patterns: readonly Pattern[],
  { written }: Prepared,
): void => {
  // What was edited since the last build of this process is read again.
  eleventy.setUseTemplateCache(false);
  ignorePatterns(eleventy, patterns);
  if (written) {
    // Before `eleventy.after`, so that all who listen to that are told of all pages.
    eleventy.on("afterBuild", ({ results, directories }: Build) =>
      results.unshift(...written.map((page) => new WrittenResult(page, directories.output))),
    );
  } else addPatterns(eleventy, patterns);
};

/** The plugin: https://www.11ty.dev/docs/plugins/ */
export const parvis = async (eleventy: UserConfig, options: ParvisOptions = {}): Promise<void> => {
  const patterns = await readPatterns();
  const { prepared } = options;
  if (prepared) {
    addPrepared(eleventy, patterns, prepared);
    await addParvis(eleventy, patterns, () => prepared.build);
  } else {
    hookOwnImports();
    if (!readsLook(eleventy)) addPatterns(eleventy, patterns);
    const folder = addFolder(eleventy, patterns, options);
    await addParvis(eleventy, patterns, () => folder.build);
    await folder.configure(eleventy);
  }
};

/** The templates of the look among those of a site. */
import { join, resolve } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Pattern } from "../build/patterns.ts";
import { pagesFolder } from "../disk/places.ts";
import { directoriesOf } from "./directories.ts";
import type { Result } from "./results.ts";

/** Where they stand in the folder of another site, for Eleventy alone. */
const virtualFolder = "parvis";

/** True where Eleventy reads the folder of the look itself, as in the repository of Parvis. */
export const readsLook = (eleventy: UserConfig): boolean =>
  resolve(directoriesOf(eleventy).input) === pagesFolder;

/** Adds them to those that Eleventy finds: https://www.11ty.dev/docs/virtual-templates/ */
export const addPatterns = (eleventy: UserConfig, patterns: readonly Pattern[]): void => {
  for (const { name, template } of patterns)
    eleventy.addTemplate(`${virtualFolder}/${name}`, { ...template });
};

/** Keeps Eleventy from those that it finds: their pages are somebody else's, or have been read already. */
export const ignorePatterns = (eleventy: UserConfig, patterns: readonly Pattern[]): void => {
  if (!readsLook(eleventy)) return;
  for (const { name } of patterns) eleventy.ignores.add(directoriesOf(eleventy).input + name);
};

/** True for what a template of the site's own has made; `input` is the folder that Eleventy reads. */
export const isOwn = (
  { inputPath }: Result,
  input: string,
  patterns: readonly Pattern[],
): boolean => {
  const file = resolve(inputPath);
  return !patterns.some(
    ({ name }) => file === join(pagesFolder, name) || file === resolve(input, virtualFolder, name),
  );
};

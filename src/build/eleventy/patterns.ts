/** The templates of the look among those of a site. */
import { join, resolve } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Pattern } from "../patterns.ts";
import { pagesFolder } from "../../disk/places.ts";
import { Html } from "../../write/html.ts";
import { directoriesOf } from "./directories.ts";

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

/** The pattern of the look at a path, on the disk or for Eleventy alone; `input` is the folder that Eleventy reads. */
const patternAt = (
  path: string,
  input: string,
  patterns: readonly Pattern[],
): Pattern | undefined => {
  const file = resolve(path);
  return patterns.find(
    ({ name }) => file === join(pagesFolder, name) || file === resolve(input, virtualFolder, name),
  );
};

/** True for a template of the site's own. */
export const isOwn = (file: string, input: string, patterns: readonly Pattern[]): boolean =>
  patternAt(file, input, patterns) === undefined;

/** What Eleventy lends to a function that compiles. */
interface Compiler {
  readonly defaultRenderer: (data: object) => unknown;
}

/** Templates may give what `html` of `parvis/parts` makes. */
const toText = (made: unknown): unknown => (made instanceof Html ? made.markup : made);

/**
 * Templates in TypeScript, which Node runs as it is: https://www.11ty.dev/docs/languages/typescript/
 * Those of the look use none of the functions that Eleventy binds to a template for each of its pages.
 */
export const addModules = (eleventy: UserConfig, patterns: readonly Pattern[]): void => {
  eleventy.addTemplateFormats("11ty.ts");
  for (const extension of ["11ty.ts", "11ty.js"])
    eleventy.addExtension(extension, {
      key: "11ty.js",
      compile(this: Compiler, _: string, path: string) {
        const pattern = patternAt(path, directoriesOf(eleventy).input, patterns);
        if (pattern) return pattern.template.render;
        const { defaultRenderer } = this;
        return async (data: object) => toText(await defaultRenderer(data));
      },
    });
};

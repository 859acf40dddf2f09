/** Eleventy, run by Parvis: the one door to it, but for the plugin. */
import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { parvis, type Prepared } from "../eleventy.ts";
import { toTemplateFaults } from "./fault.ts";
import { inputOf } from "./own-templates.ts";
import type { Result } from "./results.ts";

/** A path from the working folder, as Eleventy writes them: with slashes. */
const fromHere = (path: string): string => relative("", path).replaceAll(sep, "/") || ".";

/** What Eleventy is to work on. */
export interface Run extends Prepared {
  /** The folder of the site; undefined if it has no templates of its own. */
  readonly folder: string | undefined;
  /** Where its pages go. */
  readonly out: string;
}

const open = ({ folder, out, ...prepared }: Run): Eleventy => {
  const eleventy = new Eleventy(fromHere(inputOf(folder)), fromHere(out), {
    quietMode: true,
    config: (config: UserConfig) => {
      // What lies there is of another site.
      if (folder === undefined) config.ignores.add("**/*");
      void config.addPlugin(parvis, { prepared });
    },
  });
  eleventy.disableLogger();
  return eleventy;
};

/** Writes what Eleventy makes, and returns what it tells of its pages. Throws `TemplateFaults`. */
export const writeWithEleventy = async (run: Run): Promise<readonly Result[]> => {
  try {
    // Its types know only that it is a list: of copied files, and of pages.
    const [, results] = (await open(run).write()) as unknown as readonly unknown[];
    return results as readonly Result[];
  } catch (error) {
    throw toTemplateFaults(error, run);
  }
};

/** The same without writing anything. */
export const renderWithEleventy = async (run: Run): Promise<readonly Result[]> => {
  try {
    return (await open(run).toJSON()) as unknown as readonly Result[];
  } catch (error) {
    throw toTemplateFaults(error, run);
  }
};

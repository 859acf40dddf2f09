/** Eleventy, run by Parvis: the one door to it, but for the plugin. */
import { relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { hookOwnImports } from "../../own/hooks.ts";
import { configureOwn } from "./own-config.ts";
import { parvis, type Prepared } from "./plugin.ts";
import { toTemplateFaults } from "./fault.ts";
import { inputOf } from "./own-templates.ts";
import { type Made, type Result, toMade } from "./results.ts";

/** A path from the working folder, as Eleventy writes them: with slashes. */
const fromHere = (path: string): string => relative("", path).replaceAll(sep, "/") || ".";

/** What Eleventy is to work on. */
export interface Run extends Prepared {
  /** The folder of the site; undefined if it has no templates of its own. */
  readonly folder: string | undefined;
  /** Where its pages go, absolute. */
  readonly out: string;
}

const open = ({ folder, out, ...prepared }: Run): Eleventy => {
  const options = {
    quietMode: true,
    // A site’s folder has no package.json that would say so.
    loader: "esm",
    config: async (config: UserConfig) => {
      // What lies there is of another site.
      if (folder === undefined) config.ignores.add("**/*");
      config.setUseGitIgnore(false);
      await config.addPlugin(parvis, { prepared });
      if (folder !== undefined) await configureOwn(config, folder);
    },
  };
  if (folder !== undefined) hookOwnImports();
  const eleventy = new Eleventy(fromHere(inputOf(folder)), fromHere(out), options);
  eleventy.disableLogger();
  return eleventy;
};

/** Eleventy works in the folder of the site, for in a path to it `(`, `[` and `{` would be signs of a glob. */
const runIn = async (
  run: Run,
  work: (eleventy: Eleventy) => Promise<readonly Result[]>,
): Promise<readonly Made[]> => {
  const here = process.cwd();
  process.chdir(run.folder ?? here);
  try {
    return toMade(await work(open(run)), run.out);
  } catch (error) {
    throw toTemplateFaults(error, run);
  } finally {
    process.chdir(here);
  }
};

/** Writes what Eleventy makes, and returns it. Throws `OwnFaults`. */
export const writeWithEleventy = (run: Run): Promise<readonly Made[]> =>
  runIn(run, async (eleventy) => {
    // Its types know only that it is a list: of copied files, and of pages.
    const [, results] = (await eleventy.write()) as unknown as readonly unknown[];
    return results as readonly Result[];
  });

/** The same without writing anything. */
export const renderWithEleventy = (run: Run): Promise<readonly Made[]> =>
  runIn(run, async (eleventy) => (await eleventy.toJSON()) as unknown as readonly Result[]);

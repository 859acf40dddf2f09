import type UserConfig from "@11ty/eleventy/UserConfig";
import { loadSite } from "../content/load.ts";
import { prepareBuild, writeOthers } from "./compile.ts";
import { OutputFolder } from "./output-folder.ts";
import { prepare } from "./pictures.ts";

interface Directories {
  readonly directories: { readonly output: string };
}

/** Plain `npx eleventy --config=.eleventy.ts`: the site of a folder as it is at `now`, without checks shown or a swap. */
export const buildFolder = async (
  eleventy: UserConfig,
  folder: string,
  now: string,
): Promise<void> => {
  const { loaded, pictures } = await prepare(loadSite(folder, { now }), folder);
  const { site } = loaded;
  if (!site) throw new Error("The content has errors: `npm run check` shows them.");
  let output = new OutputFolder("_site");
  const settings = { isDevelopment: false, hasCards: true };
  const build = await prepareBuild(site, pictures, settings, (page) => {
    output.publish(page);
  });
  eleventy.addGlobalData("build", build);
  eleventy.on("eleventy.before", ({ directories }: Directories) => {
    output = new OutputFolder(directories.output);
  });
  eleventy.on("eleventy.after", () => {
    writeOthers(build, output, output.pages);
    output.writeMark();
  });
};

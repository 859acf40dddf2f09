/** The URL patterns of `layouts/pages/`, for Eleventy: https://www.11ty.dev/docs/config/ */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { prepareBuild, writeOthers } from "./src/build/compile.ts";
import { OutputFolder } from "./src/build/output-folder.ts";
import { prepare } from "./src/build/pictures.ts";
import { loadSite } from "./src/content/load.ts";

interface Directories {
  readonly directories: { readonly output: string };
}

/** Plain `npx eleventy --config=.eleventy.ts`: the site of this folder as it is now, without checks shown or a swap. */
const buildThisFolder = async (eleventy: UserConfig): Promise<void> => {
  const { loaded, pictures } = await prepare(
    loadSite(import.meta.dirname, { now: new Date().toISOString() }),
    import.meta.dirname,
  );
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
  });
};

export default async function (eleventy: UserConfig) {
  // Templates are TypeScript, which Node runs as it is.
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });

  // There is no cascade to merge: pages are functions of the one build.
  eleventy.setDataDeepMerge(false);

  // `npm run build` hands its build in.
  if (!("build" in (eleventy.globalData ?? {}))) await buildThisFolder(eleventy);

  return {
    dir: { input: "layouts/pages" },
    templateFormats: ["11ty.ts"],
    keys: { package: false },
  };
}

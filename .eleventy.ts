/** The URL patterns of `layouts/pages/`, for Eleventy: https://www.11ty.dev/docs/config/ */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { PageBuild } from "./src/build/page-build.ts";
import { buildFolder } from "./src/build/plain-eleventy.ts";

interface Template {
  readonly data: object;
  readonly render: (data: { readonly build: PageBuild }) => string;
}

// A path of Windows, C:\\…, is no address that can be imported.
const importTemplate = (path: string): Promise<Template> =>
  import(pathToFileURL(resolve(path)).href);

export default async function (eleventy: UserConfig) {
  // Node runs TypeScript as it is. Eleventy's own import asks for each template anew, past the cache of compiled modules.
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.addExtension("11ty.ts", {
    read: false,
    getData: true,
    getInstanceFromInputPath: importTemplate,
    compile: async (_: unknown, path: string) => (await importTemplate(path)).render,
  });

  // There is no cascade to merge: pages are functions of the one build.
  eleventy.setDataDeepMerge(false);

  // `npm run build` hands its build in.
  if (!("build" in (eleventy.globalData ?? {})))
    await buildFolder(eleventy, import.meta.dirname, new Date().toISOString());

  return {
    dir: { input: "layouts/pages" },
    templateFormats: ["11ty.ts"],
    keys: { package: false },
  };
}

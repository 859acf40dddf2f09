/** What Eleventy has written, taken into the output of a build. */
import { pathOf, type Result, toOwnPage } from "../eleventy/results.ts";
import type { OwnPage } from "../site/own-page.ts";
import { listedAs } from "./listed.ts";
import type { OutputFolder, Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** Lists what Eleventy has written. What is of the site's own templates becomes known to the build. */
export const adoptPages = (
  results: readonly Result[],
  build: PageBuild,
  output: OutputFolder,
  folder: string,
  isOwn: (result: Result) => boolean,
): readonly Written[] => {
  const own: OwnPage[] = [];
  const files: Written[] = [];
  for (const result of results) {
    const path = pathOf(result, output.folder);
    const { content } = result;
    if (path === undefined || content === undefined) continue;
    // What is archived is copied over it.
    if (build.frozen.has(path)) continue;
    const page = isOwn(result) ? toOwnPage(result, path, folder, build.site.base) : undefined;
    if (page) own.push(page);
    files.push(output.adopt(path, content, listedAs(content, build.site, page)));
  }
  build.ownPages = own;
  return files.filter(({ isPage }) => !isPage);
};

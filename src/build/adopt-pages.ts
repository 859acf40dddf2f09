/** What Eleventy has written, taken into the output of a build. */
import { type Made, toOwnPage } from "./eleventy/results.ts";
import type { OwnPage } from "../site/own-page.ts";
import { listedAs } from "./listed.ts";
import type { OutputFolder, Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/**
 * Lists what Eleventy has written, and returns what of it is no page. What is of the site's own templates becomes known
 * to the build; `folder` is the site's.
 */
export const adoptPages = (
  all: readonly Made[],
  build: PageBuild,
  output: OutputFolder,
  folder: string,
  isOwn: (made: Made) => boolean,
): readonly Written[] => {
  const own: OwnPage[] = [];
  const files: Written[] = [];
  for (const made of all) {
    const { path, content } = made;
    // What is archived is copied over it.
    if (build.frozen.has(path)) continue;
    const page = isOwn(made) ? toOwnPage(made, folder, build.site.base) : undefined;
    if (page) own.push(page);
    files.push(
      output.adopt(path, content, listedAs(content, build.site, page), page !== undefined),
    );
  }
  build.ownPages = own;
  return files.filter(({ isPage }) => !isPage);
};

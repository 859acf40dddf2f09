/** The pages of a build: those of the look, and those of the site's own templates. */
import { isOwn } from "./eleventy/patterns.ts";
import { hasOwnTemplates, inputOf } from "./eleventy/own-templates.ts";
import { hasEleventy, needEleventy } from "./eleventy/installed.ts";
import { adoptPages } from "./adopt-pages.ts";
import { isPaper, type OutputFolder, type Written } from "./output-folder.ts";
import { keepDressed, writeDressed } from "./dress-pages.ts";
import type { PageBuild } from "./page-build.ts";
import { readPatterns } from "./patterns.ts";

/**
 * Eleventy copies data for each page, and keeps the texts of all until the end. Of more pages than this, those of the
 * look are written without it, and it is told of them.
 */
const mostPages = 200;

/** Writes them, and returns what of it is no page; `site` is the site's folder, if its own templates are wanted. */
export const writePages = async (
  build: PageBuild,
  output: OutputFolder,
  site: string | undefined,
): Promise<readonly Written[]> => {
  const patterns = await readPatterns();
  const pages = patterns.flatMap(({ name, template }) =>
    template.pages(build).map((page) => ({ name, page })),
  );
  const folder = site !== undefined && hasOwnTemplates(site) ? site : undefined;
  if (folder !== undefined) needEleventy(folder);
  const isLarge = pages.length > mostPages || !hasEleventy();
  const direct = pages.filter(({ page }) => isLarge || isPaper(page));
  writeDressed(
    build,
    direct.map(({ page }) => page),
    output,
  );
  if (!isLarge)
    keepDressed(
      build,
      pages.flatMap(({ page }) => (isPaper(page) ? [] : [page])),
    );
  if (!hasEleventy()) return [];
  const written = isLarge ? direct.map(({ name, page: { path } }) => ({ name, path })) : undefined;
  const { writeWithEleventy } = await import("./eleventy/run.ts");
  const made = await writeWithEleventy({ build, folder, out: output.folder, written });
  return adoptPages(made, build, output, site ?? "", ({ file }) =>
    isOwn(file, inputOf(folder), patterns),
  );
};

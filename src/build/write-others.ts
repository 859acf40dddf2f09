import { sitemapFiles } from "../outputs/sitemap.ts";
import { makeWorker } from "./make-worker.ts";
import { copiesOf, otherFiles } from "./other-files.ts";
import type { OutputFolder, PageFile, Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** Writes all that is no page, once the pages are written. */
export const writeOthers = (
  build: PageBuild,
  output: OutputFolder,
  pages: readonly PageFile[],
): readonly Written[] => {
  const files = build.timed("outputs", () => [
    ...otherFiles(build, new Set(pages.map(({ path }) => path))),
    makeWorker(build, output.folder, pages),
    ...sitemapFiles(
      build.site,
      pages.flatMap(({ canonical }) => canonical ?? []),
    ),
  ]);
  return [
    // Each is made here, and forgotten once it is written.
    ...files.map((file) =>
      output.write(build.timed("outputs", () => ({ path: file.path, body: file.body }))),
    ),
    ...copiesOf(build).map(({ file, path }) => output.copy(file, path)),
  ];
};

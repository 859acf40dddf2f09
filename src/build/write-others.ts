import { Report } from "../content/report.ts";
import { sitemapFiles } from "../outputs/sitemap.ts";
import { llmsFiles } from "../outputs/twins/llms.ts";
import { makeWorker } from "./make-worker.ts";
import { copiesOf, otherFiles } from "./other-files.ts";
import { OwnFaults } from "../own/own-faults.ts";
import { markPath } from "./mark.ts";
import type { OutputFolder, PageFile, Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";
import { reportTakenByStatic, staticCopies } from "./statics.ts";

/** Copies what the site publishes as it is, unless something lies there. Throws `OwnFaults`. */
const copyStatics = (build: PageBuild, output: OutputFolder): readonly Written[] => {
  const copies = staticCopies(build.site);
  if (copies.length === 0) return [];
  const report = new Report();
  reportTakenByStatic(build, [...output.paths, markPath], report);
  if (report.hasErrors) throw new OwnFaults(report);
  return copies.map(({ file, path }) => output.copy(file, path));
};

/** True for the path of what an output or a template of the site's own has made. */
const isOwnPath = ({ own }: PageBuild, output: OutputFolder, path: string): boolean =>
  output.has(path) || (own?.files.some((file) => file.path === path) ?? false);

/** Writes all that is no page, once the pages are written. Throws `OwnFaults`. */
export const writeOthers = (
  build: PageBuild,
  output: OutputFolder,
  pages: readonly PageFile[],
): readonly Written[] => {
  const files = build.timed("outputs", () => [
    ...otherFiles(build, new Set(pages.map(({ path }) => path))),
    makeWorker(build, output.folder, [...pages, ...output.pieces]),
    ...sitemapFiles(
      build.site,
      pages.flatMap(({ canonical }) => canonical ?? []),
    ),
    ...llmsFiles(
      build.site,
      pages.flatMap(({ twin }) => twin ?? []),
    ).filter((file) => !isOwnPath(build, output, file.path)),
  ]);
  const others = [
    // Each is made here, and forgotten once it is written.
    ...files.map((file) =>
      output.write(build.timed("outputs", () => ({ path: file.path, body: file.body }))),
    ),
    ...copiesOf(build).map(({ file, path }) => output.copy(file, path)),
  ];
  return [...others, ...copyStatics(build, output)];
};

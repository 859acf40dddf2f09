import type { Report } from "../../content/report.ts";
import { quotedRange } from "../../own/sources.ts";
import { markPath } from "../mark.ts";
import { copiesOf, otherFiles } from "../other-files.ts";
import type { PageBuild } from "../page-build.ts";
import { TakenPaths } from "../taken-paths.ts";
import { kitsPath } from "../../urls.ts";
import { sitemapPath } from "../../outputs/sitemap.ts";
import { workerPath } from "../../outputs/worker.ts";

/** All paths of a build but those of its own outputs; `pages` are those that pages have taken. */
const pathsOf = (build: PageBuild, pages: ReadonlySet<string>): readonly string[] => [
  ...pages,
  ...otherFiles(build, pages)
    .filter((file) => !build.isOwnFile(file))
    .map(({ path }) => path),
  ...copiesOf(build).map(({ path }) => path),
  ...[markPath, sitemapPath, workerPath, kitsPath],
];

/** Reports the files of own outputs that cannot lie beside what Parvis makes; `pages` are the paths that pages have taken. */
export const reportTakenPaths = (
  build: PageBuild,
  pages: Iterable<string>,
  report: Report,
): void => {
  const { own } = build;
  if (!own) return;
  const made = new TakenPaths(pathsOf(build, new Set(pages)));
  for (const { path, output } of own.files) {
    const taken = made.inTheWayOf(path);
    if (taken === undefined) continue;
    const written = quotedRange(own.config, path);
    const range = written.end > 0 ? written : quotedRange(own.config, output);
    report.add(own.config, range, "duplicate-address.own", {
      url: taken.replace(/\/index\.html$/, "/"),
    });
  }
};

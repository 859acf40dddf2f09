import type { Report } from "../../content/report.ts";
import { quotedRange } from "../../own/sources.ts";
import { markPath } from "../mark.ts";
import { copiesOf, otherFiles } from "../other-files.ts";
import type { PageBuild } from "../page-build.ts";
import { sitemapPath } from "../../outputs/sitemap.ts";
import { workerPath } from "../../outputs/worker.ts";

/** Some disks and hosts take names for one that differ in case alone. */
const fold = (path: string): string => path.normalize().toLowerCase();

/** The folders that a path lies in: `/a/b/c` → `/a`, `/a/b`. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/(?<!^)\//g)].map(({ index }) => path.slice(0, index));

/** All paths of a build but those of its own outputs; `pages` are those that pages have taken. */
const pathsOf = (build: PageBuild, pages: ReadonlySet<string>): readonly string[] => [
  ...pages,
  ...otherFiles(build, pages)
    .filter((file) => !build.isOwnFile(file))
    .map(({ path }) => path),
  ...copiesOf(build).map(({ path }) => path),
  ...[markPath, sitemapPath, workerPath],
];

/** Reports the files of own outputs that cannot lie beside what Parvis makes; `pages` are the paths that pages have taken. */
export const reportTakenPaths = (
  build: PageBuild,
  pages: Iterable<string>,
  report: Report,
): void => {
  const { own } = build;
  if (!own) return;
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of pathsOf(build, new Set(pages))) {
    files.set(fold(path), path);
    for (const folder of foldersOf(path)) folders.set(fold(folder), path);
  }
  for (const { path, output } of own.files) {
    const inTheWay = foldersOf(path).find((folder) => files.has(fold(folder)));
    const taken = files.get(fold(path)) ?? folders.get(fold(path)) ?? inTheWay;
    if (taken === undefined) continue;
    const written = quotedRange(own.config, path);
    const range = written.end > 0 ? written : quotedRange(own.config, output);
    report.add(own.config, range, "duplicate-address.own", {
      url: (inTheWay ?? taken).replace(/\/index\.html$/, "/"),
    });
  }
};

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Report } from "../content/report.ts";
import { checkOwnPages } from "./eleventy/check.ts";
import { OwnFaults } from "../own/own-faults.ts";
import type { Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** Checks the pages of a site's own templates among all files that were written. Throws `OwnFaults`. */
export const checkWritten = (
  build: PageBuild,
  folder: string,
  out: string,
  files: readonly Written[],
): void => {
  if (build.ownPages.length === 0) return;
  const paths = new Set<string>();
  const taken = new Set<string>();
  for (const { path } of files) (paths.has(path) ? taken : paths).add(path);
  const report = new Report();
  checkOwnPages({
    build,
    folder,
    files: {
      has: (path) => paths.has(path),
      read: (path) => readFileSync(join(out, path), "utf8"),
    },
    isTaken: (path) => taken.has(path),
    report,
  });
  if (report.hasErrors) throw new OwnFaults(report);
};

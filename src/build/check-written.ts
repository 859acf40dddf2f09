import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Report } from "../content/report.ts";
import { checkOwnPages } from "./eleventy/check.ts";
import { OwnFaults } from "../own/own-faults.ts";
import type { Written } from "./output-folder.ts";
import type { PageBuild } from "./page-build.ts";

/** Checks what a site's own templates and parts have printed among all files that were written. Throws `OwnFaults`. */
export const checkWritten = (
  build: PageBuild,
  folder: string,
  out: string,
  files: readonly Written[],
): void => {
  const { ownPages, parts } = build;
  if (ownPages.length === 0 && !parts) return;
  const paths = new Set<string>();
  const taken = new Set<string>();
  for (const { path } of files) (paths.has(path) ? taken : paths).add(path);
  const report = new Report();
  const written = {
    has: (path: string) => paths.has(path),
    read: (path: string) => readFileSync(join(out, path), "utf8"),
  };
  checkOwnPages({ build, folder, files: written, isTaken: (path) => taken.has(path), report });
  if (parts) report.addAll(parts.check(written));
  if (report.hasErrors) throw new OwnFaults(report);
};

import { Report } from "../content/report.ts";
import { usualOutput } from "../disk/places.ts";
import { checkOwnPages } from "./eleventy/check.ts";
import { needEleventy } from "./eleventy/installed.ts";
import { hasOwnTemplates } from "./eleventy/own-templates.ts";
import { toOwnPage } from "./eleventy/results.ts";
import { OwnFaults } from "../own/own-faults.ts";
import { reportTakenPaths } from "./own-outputs/check-paths.ts";
import { pagesOfOutputs } from "./own-outputs/pages.ts";
import type { OwnPage } from "../site/own-page.ts";
import { LiveOutput } from "./live-output.ts";
import { markPath } from "./mark.ts";
import type { PageBuild } from "./page-build.ts";
import type { Pattern } from "./patterns.ts";
import { reportTakenByStatic } from "./statics.ts";

/** The pages of a site's own templates, without writing any; a site without them loads nothing for it. */
const renderOwnPages = async (
  build: PageBuild,
  folder: string,
  report: Report,
): Promise<readonly OwnPage[]> => {
  try {
    needEleventy(folder);
    const { renderWithEleventy } = await import("./eleventy/run.ts");
    // Nothing is written there; it makes the paths.
    const made = await renderWithEleventy({ build, folder, out: usualOutput, written: [] });
    return made.map((one) => toOwnPage(one, folder, build.site.base));
  } catch (error) {
    if (!(error instanceof OwnFaults)) throw error;
    report.addAll(error.report);
    return [];
  }
};

/** All files of a site in memory. Reports what is wrong with what is its own; `folder` is the site's. */
export const openOutput = async (
  build: PageBuild,
  patterns: readonly Pattern[],
  folder: string,
  report: Report,
): Promise<LiveOutput> => {
  const output = new LiveOutput(build, patterns);
  const templates = hasOwnTemplates(folder) ? await renderOwnPages(build, folder, report) : [];
  const paths = new Report();
  reportTakenPaths(build, [...output.pages, ...templates.map(({ path }) => path)], paths);
  report.addAll(paths);
  build.ownPages = [...templates, ...(paths.hasErrors ? [] : pagesOfOutputs(build))];
  if (build.ownPages.length > 0) addOwnPages(output, folder, report);
  if (build.site.statics) reportTakenByStatic(build, [...output.made, markPath], report);
  return output;
};

/** Adds the pages of the site's own, and says what is wrong with them. */
const addOwnPages = (output: LiveOutput, folder: string, report: Report): void => {
  const { build } = output;
  const made = new Set(output.made);
  const taken = new Set(build.ownPages.map(({ path }) => path).filter((path) => made.has(path)));
  output.add(build.ownPages);
  checkOwnPages({
    build,
    folder,
    files: {
      has: (path) => output.has(path),
      read: (path) => Buffer.from(output.read(path) ?? []).toString(),
    },
    isTaken: (path) => taken.has(path),
    report,
  });
};

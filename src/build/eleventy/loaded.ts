/** A loaded site, and what is wrong with its own templates. */
import type { Loaded } from "../../content/load.ts";
import { compareProblems } from "../../content/problem.ts";
import type { Report } from "../../content/report.ts";
import { ownSource } from "../../own/sources.ts";

/** Adds the problems of templates; a site with errors is none. `folder` is the site's. */
export const withTemplates = (loaded: Loaded, report: Report, folder: string): Loaded => {
  const problems = report.problems(loaded.language);
  return {
    ...loaded,
    site: report.hasErrors ? undefined : loaded.site,
    problems: [...loaded.problems, ...problems].sort(compareProblems),
    source: (file) =>
      loaded.source(file) ??
      (file.startsWith("static/") ? undefined : ownSource(folder, file).text),
  };
};

/** The pages among the files of a site's own outputs. */
import { Report } from "../../content/report.ts";
import { OwnFaults } from "../../own/own-faults.ts";
import type { OwnPage } from "../../site/own-page.ts";
import { listedAs } from "../listed.ts";
import type { OutputFolder } from "../output-folder.ts";
import type { PageBuild } from "../page-build.ts";
import { reportTakenPaths } from "./check-paths.ts";

const unframed = {
  title: undefined,
  summary: undefined,
  event: undefined,
  language: undefined,
  isUnlisted: false,
  isFramed: false,
} as const;

/** They are looked at, and listed, as those of templates are. */
export const pagesOfOutputs = ({ own, site }: PageBuild): readonly OwnPage[] =>
  (own?.files ?? [])
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, body }) => ({
      file: own?.config.file ?? "",
      path,
      url: site.base + path.replace(/(?<=\/)index\.html$/, ""),
      content: typeof body === "string" ? body : Buffer.from(body).toString(),
      facts: unframed,
    }));

/** Writes them, once all other pages are written, if no file of an output lies where another one does. Throws `OwnFaults`. */
export const writeOutputPages = (build: PageBuild, output: OutputFolder): void => {
  if (!build.own) return;
  const report = new Report();
  reportTakenPaths(build, output.paths, report);
  if (report.hasErrors) throw new OwnFaults(report);
  const pages = pagesOfOutputs(build);
  for (const page of pages) {
    const { path, content } = page;
    output.write({ path, body: content });
    output.adopt(path, content, listedAs(content, build.site, page), true);
  }
  build.ownPages = [...build.ownPages, ...pages];
};

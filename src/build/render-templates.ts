import { Report } from "../content/report.ts";
import { noPictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import { openOutput } from "./open-output.ts";
import { readPatterns } from "./patterns.ts";
import { prepareBuild } from "./prepare-build.ts";

/** What is wrong with the templates of a site's own; `folder` is the site's. */
export const renderTemplates = async (site: Site, folder: string): Promise<Report> => {
  const report = new Report();
  const settings = { isDevelopment: true, hasCards: false };
  const build = await prepareBuild(site, noPictures, settings);
  await openOutput(build, await readPatterns(), folder, report);
  return report;
};

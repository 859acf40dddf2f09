import { Report } from "../content/report.ts";
import { orOwnFaults, OwnFaults } from "../own/own-faults.ts";
import { noPictures } from "../pictures/picture.ts";
import type { Site } from "../site/model.ts";
import { openOutput } from "./open-output.ts";
import { readPatterns } from "./patterns.ts";
import { prepareBuild } from "./prepare-build.ts";
import { tryParts } from "./try-parts.ts";

/** What is wrong with the templates, parts and outputs of a site's own; `folder` is the site's. */
export const renderTemplates = async (site: Site, folder: string): Promise<Report> => {
  const report = new Report();
  const settings = { isDevelopment: true, hasCards: false, folder };
  const build = await orOwnFaults(() => prepareBuild(site, noPictures, settings));
  if (build instanceof OwnFaults) return build.report;
  const output = await openOutput(build, await readPatterns(), folder, report);
  tryParts(output, output.pages, report);
  return report;
};

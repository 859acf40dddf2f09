/** Eleventy renders a site's own templates, and whoever has some installs it: it brings more packages than all else. */
import { Report } from "../../content/report.ts";
import { isInstalled } from "../../disk/installed.ts";
import { templateFiles } from "./own-templates.ts";
import { ownSource } from "../../own/sources.ts";
import { OwnFaults } from "../../own/own-faults.ts";

/** True where Parvis finds it; in the repository that is always so. */
export const hasEleventy = (): boolean => isInstalled("@11ty/eleventy");

/** Throws `OwnFaults` where it is not installed; `site` is the folder of a site with templates of its own. */
export const needEleventy = (site: string): void => {
  if (hasEleventy()) return;
  const report = new Report();
  for (const file of templateFiles(site).slice(0, 1))
    report.add(ownSource(site, file), { start: 0, end: 0 }, "broken-template.no-eleventy");
  throw new OwnFaults(report);
};

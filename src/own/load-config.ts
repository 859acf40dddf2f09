/** A site's own configuration: code that Parvis runs. */
import { Report } from "../content/report.ts";
import { checkConfig } from "./check-config.ts";
import { configFiles } from "./config-files.ts";
import { importOwn } from "./import-own.ts";
import { moduleFaults } from "./module-faults.ts";
import { OwnFaults } from "./own-faults.ts";
import type { SiteConfig } from "./site-config.ts";
import { ownSource } from "./sources.ts";

/** A configuration, and the file that it stands in. */
export interface LoadedConfig {
  /** From the site's folder: `parvis.config.ts`. */
  readonly file: string;
  readonly config: SiteConfig;
}

/** The configuration of the site in a folder; undefined if it has none. Rejects with `OwnFaults`. */
export const loadConfig = async (site: string): Promise<LoadedConfig | undefined> => {
  const [file, other] = configFiles(site);
  if (file === undefined) return undefined;
  const report = new Report();
  if (other !== undefined) {
    const start = { start: 0, end: 0 };
    report.add(ownSource(site, other), start, "broken-module.second", { other: file });
    throw new OwnFaults(report);
  }
  try {
    const config = await importOwn(site, file, "export default defineSite({ … })");
    if (checkConfig(config, ownSource(site, file), report)) return { file, config };
  } catch (error) {
    // A field may throw when it is read.
    throw moduleFaults(error, site, file);
  }
  throw new OwnFaults(report);
};

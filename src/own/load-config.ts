/** A site's own configuration, from the root of its folder alone: no content can bring one. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Report } from "../content/report.ts";
import { checkConfig } from "./check-config.ts";
import { importOwn } from "./import-own.ts";
import { OwnFaults } from "./own-faults.ts";
import type { SiteConfig } from "./site-config.ts";
import { ownSource } from "./sources.ts";

/** What it may be called. */
export const configNames = ["ts", "mts", "js", "mjs"].map((ending) => `parvis.config.${ending}`);

/** The files of that name in a site's folder; one that has none pays for this question alone. */
export const configFiles = (site: string): readonly string[] =>
  configNames.filter((name) => existsSync(join(site, name)));

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
  const config = await importOwn(site, file, "export default defineSite({ … })");
  if (!checkConfig(config, ownSource(site, file), report)) throw new OwnFaults(report);
  return { file, config };
};

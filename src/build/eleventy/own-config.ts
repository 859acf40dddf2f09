/** What a site's configuration says to Eleventy. */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { Report } from "../../content/report.ts";
import { loadConfig } from "../../own/load-config.ts";
import { OwnFaults } from "../../own/own-faults.ts";
import { fieldRange, ownSource } from "../../own/sources.ts";
import { reportThrown } from "../../own/thrown.ts";
import { hasEleventy } from "./installed.ts";

/** Configures Eleventy for the templates of the site in a folder. Rejects with `OwnFaults`. */
export const configureOwn = async (eleventy: UserConfig, folder: string): Promise<void> => {
  const loaded = await loadConfig(folder);
  if (!loaded?.config.eleventy) return;
  try {
    await loaded.config.eleventy(eleventy);
  } catch (error) {
    const report = new Report();
    const config = ownSource(folder, loaded.file);
    reportThrown(error, { site: folder, config, name: "eleventy" }, report);
    throw new OwnFaults(report);
  }
};

/** Throws `OwnFaults` if a site's configuration speaks to Eleventy, and there is none. */
export const needEleventyOfConfig = async (folder: string): Promise<void> => {
  if (hasEleventy()) return;
  const loaded = await loadConfig(folder);
  if (!loaded?.config.eleventy) return;
  const report = new Report();
  const source = ownSource(folder, loaded.file);
  report.add(source, fieldRange(source, "eleventy"), "broken-template.no-eleventy");
  throw new OwnFaults(report);
};

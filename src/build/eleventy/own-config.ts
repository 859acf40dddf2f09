/** What a site's configuration says to Eleventy. */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { Report } from "../../content/report.ts";
import { loadConfig } from "../../own/load-config.ts";
import { toldBy } from "../../own/module-faults.ts";
import { OwnFaults } from "../../own/own-faults.ts";
import { settle } from "../../own/settle.ts";
import { fieldRange, ownSource } from "../../own/sources.ts";
import { reportThrown } from "../../own/thrown.ts";
import { hasEleventy } from "./installed.ts";

/** Files would be copied of which neither the check nor a later build knows. */
class Copies extends Error {}

/** Configures Eleventy for the templates of the site in a folder. Rejects with `OwnFaults`. */
export const configureOwn = async (eleventy: UserConfig, folder: string): Promise<void> => {
  const loaded = await loadConfig(folder);
  const { config } = loaded ?? {};
  if (!loaded || !config?.eleventy) return;
  const copy = eleventy.addPassthroughCopy.bind(eleventy);
  eleventy.addPassthroughCopy = () => {
    throw new Copies();
  };
  try {
    await settle(() => config.eleventy?.(eleventy));
  } catch (error) {
    const report = new Report();
    const source = ownSource(folder, loaded.file);
    if (error instanceof Copies) {
      const copied = toldBy(error, folder, loaded.file);
      report.add(copied.source, copied.range, "broken-module.copies");
    } else reportThrown(error, { site: folder, config: source, name: "eleventy" }, report);
    throw new OwnFaults(report);
  } finally {
    eleventy.addPassthroughCopy = copy;
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

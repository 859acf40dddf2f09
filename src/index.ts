/**
 * The public door of the package: reads a site's folder into the model that pages are made of.
 *
 *     import { loadSite } from "parvis";
 *     const { site, problems } = loadSite("my-site", { now: "2027-06-01T12:00" });
 */
export { type Loaded, type LoadOptions, loadSite } from "./content/load.ts";
export type { Problem } from "./content/problem.ts";
export type * from "./site/model.ts";
export { defineSite, type EleventyConfig, type SiteConfig } from "./own/site-config.ts";
export type { OwnCall as CommandCall, OwnCommand as Command } from "./own/own-command.ts";
export type { OwnFile as OutputFile, OwnOutput as Output } from "./own/own-output.ts";
export type { OwnProblem as RuleProblem, OwnRule as Rule } from "./own/own-rule.ts";
export type {
  ImportedFile,
  ImportedLink,
  ImportedPerson,
  ImportedProgramme,
  ImportedRoom,
  ImportedSession,
  ImportedTrack,
  ImportTarget,
  OwnImport as Import,
} from "./own/own-import.ts";

/**
 * The public door of the package: reads a site's folder into the model that pages are made of.
 *
 *     import { loadSite } from "parvis";
 *     const { site, problems } = loadSite("my-site", { now: "2027-06-01T12:00" });
 */
export { type Loaded, type LoadOptions, loadSite } from "./content/load.ts";
export type { Problem } from "./content/problem.ts";
export type * from "./site/model.ts";

/**
 * The public door of the look, `parvis/parts`: what a site's own parts and pages are written with.
 *
 *     // layouts/parts/footer.ts
 *     import { definePart, html } from "parvis/parts";
 *     export default definePart("footer", ({ site }, original) => html`${original()} <p>${site.title}</p>`);
 */
import type { Site } from "../src/site/model.ts";
import type { Part, PartName, PrintPart } from "./part-facts.ts";

export { type Html, html, type Printable, raw } from "../src/write/html.ts";
export { TBA } from "../src/site/model.ts";
export type * from "../src/site/model.ts";
export type {
  Part,
  PartFacts,
  PartGiven,
  PartName,
  PartPage,
  Person,
  PrintPart,
} from "./part-facts.ts";

/** What `render` of a page in `layouts/pages/` is given, beside what its own data and Eleventy's say. */
export interface PageData {
  /** The whole site, to be read and not to be changed. */
  readonly site: Site;
  readonly page: {
    /** Below the site's address, without its folder: `/who-speaks/`. */
    readonly url: string;
    readonly inputPath: string;
  };
}

/** A part of a site's own, in the file of its name. */
export const definePart = <Name extends PartName>(
  part: Name,
  print: PrintPart<Name>,
): Part<Name> => ({ part, print });

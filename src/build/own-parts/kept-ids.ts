/** The ids of parts that texts may link to, which a part of the site's own must have too as long as one does. */
import { type Place, placeOf } from "../eleventy/links.ts";
import type { Around } from "../eleventy/printed.ts";
import type { PartName } from "./names.ts";

/** The ids that rules know of: `src/content/rules/layout-ids.ts`. */
const kept: readonly (readonly [id: string, parts: readonly PartName[]])[] = [
  ["menu", ["header"]],
  ["title", ["poster"]],
  ["register", ["ticket", "poster"]],
  ["ticket", ["ticket", "poster"]],
];

/** The parts that have an id, the innermost first. */
export const partsWith = (id: string): readonly PartName[] =>
  kept.find(([one]) => one === id)?.[1] ?? [];

const pattern = new RegExp(` href="([^"]*#(?:${kept.map(([id]) => id).join("|")}))"`, "g");

/** Where the links of a page lead to such ids. */
export const linksToKept = (markup: string, url: string, { site }: Around): readonly Place[] =>
  [...markup.matchAll(pattern)].flatMap(([, value = ""]) => placeOf(value, url, site) ?? []);

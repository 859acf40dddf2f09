/** Where rules of hosts name the pages of a site, if one for all of them would say too much. */

/** `/fair/*`, `/`, `/404.html`: the widest place that holds a page and not the whole site. */
const placeOf = (path: string): string => {
  const [, folder, inner] = path.split("/");
  return inner === undefined ? path.replace(/^\/index\.html$/, "/") : `/${folder ?? ""}/*`;
};

/**
 * The places of pages, without a folder at the root that has a rule of its own. Of more than `most` none is named: each page
 * says its policy itself too, and that nobody may frame it is said in the rule for all.
 */
export const placesOf = (
  pages: Iterable<string>,
  apart: string,
  most: number,
): readonly string[] => {
  const paths = [...pages].filter((path) => path.endsWith(".html") && !path.startsWith(apart));
  const places = new Set(paths.map(placeOf));
  return places.size > most ? [] : [...places].sort();
};

/** Where rules of hosts name the pages of a site, if one for all of them would say too much. */

/** Hosts take so many rules and no more: Cloudflare Pages 100. */
const mostPlaces = 60;

/** `/fair/embed/` is in `/` and `/fair/`. */
const foldersAround = (folder: string): readonly string[] =>
  [...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1)).slice(0, -1);

/** `/fair/sessions/*`, `/fair/`, `/404.html`: the widest place that holds a page and nothing that is apart. */
const placeOf = (path: string, opened: ReadonlySet<string>): string => {
  const within = foldersAround(`${path}/`).find((folder) => !opened.has(folder));
  return within === undefined ? path.replace(/(?<=\/)index\.html$/, "") : `${within}*`;
};

/** `/en/fair/sessions/*` is `/:a/:b/sessions/*`, for all languages and events in whose folders something is apart. */
const withoutNames = (place: string, opened: ReadonlySet<string>): string => {
  const around = foldersAround(place).filter((folder) => opened.has(folder));
  const rest = place.slice(around.at(-1)?.length ?? 0);
  if (rest === "" || around.length < 2) return place;
  return `/${around
    .slice(1)
    .map((_, i) => `:${"abc"[i] ?? "d"}/`)
    .join("")}${rest}`;
};

/** True if a pattern holds the beginning of a folder. */
const isAround = (pattern: string, folder: string): boolean => {
  const names = pattern.replace(/\*$/, "").split("/").slice(0, -1);
  return names.every((name, i) => name.startsWith(":") || name === folder.split("/")[i]);
};

/**
 * The places of pages, without the folders that are `apart`, which have rules of their own: `/`, `/fair/*`. Of too many
 * none is named, for each page has its policy in itself too.
 */
export const placesOf = (pages: Iterable<string>, apart: readonly string[]): readonly string[] => {
  const opened = new Set(apart.flatMap(foldersAround));
  const paths = [...pages].filter((path) => !apart.some((folder) => path.startsWith(folder)));
  const exact = new Set(paths.map((path) => placeOf(path, opened)));
  if (exact.size <= mostPlaces) return [...exact].sort();
  const patterns = new Set(
    [...exact].map((place) => {
      const pattern = withoutNames(place, opened);
      return apart.some((folder) => isAround(pattern, folder)) ? place : pattern;
    }),
  );
  return patterns.size > mostPlaces ? [] : [...patterns].sort();
};

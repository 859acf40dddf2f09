/** The one map whose keys readers see: the groups of a team. Its entries are translated by their places, keys and all. */
import type { Value, ValueMap } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";

const isMap = (value: Value): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);

/** True for the place of that map in a file. */
export const hasShownKeys = (path: Path): boolean => path.length === 1 && path[0] === "team";

/** The key that one translates: itself, unless it stands in that map. */
export const keyBelow = (key: string, value: Value, base: Value, path: Path): string =>
  hasShownKeys(path) && isMap(value) && isMap(base)
    ? (Object.keys(base)[Object.keys(value).indexOf(key)] ?? key)
    : key;

/** The keys that readers see of a file. */
export const shownKeysOf = (value: Value): readonly string[] =>
  isMap(value) && isMap(value.team) ? Object.keys(value.team) : [];

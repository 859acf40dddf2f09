/** Values of content, compared by what they say. */
import type { Value, ValueMap } from "../yaml/parse.ts";

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);

const plain = (value: Value): unknown => {
  if (typeof value === "string") return value.trim();
  if (value === undefined) return null;
  if (isList(value)) return value.map(plain);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, plain(inner)]);
};

/** True if both say the same, whatever the order of their keys; an empty list says nothing. */
export const isSame = (a: Value, b: Value): boolean => {
  const nothing = (value: Value): Value =>
    isList(value) && value.length === 0 ? undefined : value;
  return JSON.stringify(plain(nothing(a))) === JSON.stringify(plain(nothing(b)));
};

/** A map without what is undefined, and without prototype: its keys come from elsewhere. */
export const toMap = (entries: Iterable<readonly [string, Value]>): ValueMap => {
  const map = Object.create(null) as Record<string, Value>;
  for (const [key, value] of entries)
    if (value !== undefined && !(isList(value) && value.length === 0) && value !== "")
      map[key] = value;
  return map;
};

/** The value at a path of a document. */
export const valueAt = (value: Value, path: readonly (string | number)[]): Value => {
  let found: Value = value;
  for (const step of path) {
    if (isList(found) && typeof step === "number") found = found[step];
    else if (isMap(found) && typeof step === "string")
      found = Object.hasOwn(found, step) ? found[step] : undefined;
    else return undefined;
  }
  return found;
};

/** The same document with another value at a path. */
export const withValue = (
  whole: Value,
  [step, ...rest]: readonly (string | number)[],
  value: Value,
): Value => {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = isList(whole) ? whole : [];
    return list.map((item, i) => (i === step ? withValue(item, rest, value) : item));
  }
  const map = isMap(whole) ? whole : toMap([]);
  const changed = withValue(Object.hasOwn(map, step) ? map[step] : undefined, rest, value);
  const entries = Object.entries(map).map(
    ([key, old]) => [key, key === step ? changed : old] as const,
  );
  return toMap(Object.hasOwn(map, step) ? entries : [...entries, [step, changed] as const]);
};

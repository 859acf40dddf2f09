/** Writes into a text what changed of its values, and nothing else: comments, order and layout stay. */
import { isList, isMap, isSame } from "../../content/patch/values.ts";
import { isBlockList, readDocument } from "../../content/patch/yaml-document.ts";
import { insertItem, removeItem } from "../../content/patch/yaml-list-patch.ts";
import { patchYaml } from "../../content/patch/yaml-patch.ts";
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";

/** How much two items of a list have in common: of equal ones most, of two maps at the same place a little. */
const likeness = (a: Value, b: Value, isSamePlace: boolean): number => {
  if (isSame(a, b)) return 1000;
  if (!isMap(a) || !isMap(b)) return 0;
  const equal = Object.keys(a).filter((key) => isSame(a[key], b[key])).length;
  return equal + (isSamePlace ? 0.5 : 0);
};

/** Which items of two lists are the same ones, in order, so that they have most in common: the longest common subsequence. */
const pairs = (before: readonly Value[], after: readonly Value[]): readonly [number, number][] => {
  const isAsLong = before.length === after.length;
  const likes = before.map((a, i) => after.map((b, j) => likeness(a, b, isAsLong && i === j)));
  const best = before.map(() => after.map(() => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const both = (i: number, j: number): number => {
    const like = likes[i]?.[j] ?? 0;
    return like > 0 ? like + at(i + 1, j + 1) : 0;
  };
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), both(i, j));
    }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (both(i, j) > 0 && at(i, j) === both(i, j)) found.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return found;
};

/** Items that stay are changed at their place; a list between brackets, or of lists, is written anew. */
const writeList = (
  text: string,
  path: Path,
  before: readonly Value[],
  after: readonly Value[],
): string => {
  const isWhole = before.length === 0 || after.length === 0 || [...before, ...after].some(isList);
  if (isWhole || !isBlockList(readDocument(text), path)) return patchYaml(text, path, after);
  const kept = pairs(before, after);
  let written = text;
  for (const [i, j] of kept) written = write(written, [...path, i], before[i], after[j]);
  const isKept = new Set(kept.map(([i]) => i));
  // From the end, so that what comes before keeps its place.
  for (let i = before.length - 1; i >= 0; i--)
    if (!isKept.has(i)) written = removeItem(written, path, i);
  const isThere = new Set(kept.map(([, j]) => j));
  for (const [j, item] of after.entries())
    if (!isThere.has(j)) written = insertItem(written, path, j, item);
  return written;
};

const writeMap = (text: string, path: Path, before: ValueMap, after: ValueMap): string => {
  let written = text;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    written = write(written, [...path, key], before[key], after[key]);
  return written;
};

/** The text with `after` at a path in the place of `before`. */
const write = (text: string, path: Path, before: Value, after: Value): string => {
  if (isSame(before, after)) return text;
  if (isMap(before) && isMap(after) && Object.keys(after).length > 0)
    return writeMap(text, path, before, after);
  if (isList(before) && isList(after)) return writeList(text, path, before, after);
  return patchYaml(text, path, after);
};

/** A text of YAML that says `after` where it said `before`. */
export const writeChanges = (text: string, before: Value, after: Value): string =>
  write(text, [], before, after);

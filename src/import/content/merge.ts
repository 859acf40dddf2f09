/** Three versions of one thing: as it was brought, as it is there now, and as it is here. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import { isSame } from "./values.ts";
import { tbaWord } from "../../content/schema/tags.ts";

export interface Merge {
  /** What changes here; undefined takes a field away. */
  readonly changes: readonly (readonly [field: string, value: Value])[];
  /** Fields that changed there and, otherwise, here: what is here stays. */
  readonly conflicts: readonly string[];
}

const own = (map: ValueMap | undefined, key: string): Value =>
  map && Object.hasOwn(map, key) ? map[key] : undefined;

/** True for what an import writes where it knows nothing: no conflict with what someone wrote instead. */
const isOpen = (value: Value): boolean => value === tbaWord;

/**
 * Field by field: what changed there alone is taken over, what changed here alone stays; without a
 * version that was brought before, whatever is here stays.
 */
export const mergeFields = (
  base: ValueMap | undefined,
  theirs: ValueMap,
  ours: ValueMap,
): Merge => {
  const changes: (readonly [string, Value])[] = [];
  const conflicts: string[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(base ?? {})])) {
    const [before, there, here] = [own(base, field), own(theirs, field), own(ours, field)];
    if (isSame(there, before) || isSame(there, here)) continue;
    if (isSame(here, before)) changes.push([field, there]);
    else if (!isOpen(there)) conflicts.push(field);
  }
  return { changes, conflicts };
};

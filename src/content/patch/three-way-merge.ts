/** The three-way merge of one thing, field by field: its merge base; theirs, what comes; ours, what is here. */
import { tbaWord } from "../schema/tba.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { isSame } from "./values.ts";

/** What a merge changes here, and what it leaves for people to decide. */
export interface MergedFields {
  /** What changes here; undefined takes a field away. */
  readonly changes: readonly (readonly [field: string, value: Value])[];
  /** Fields that changed there and, otherwise, here: what is here stays. */
  readonly conflicts: readonly string[];
}

const fieldOf = (map: ValueMap | undefined, key: string): Value =>
  map && Object.hasOwn(map, key) ? map[key] : undefined;

/** True for what an import writes where it knows nothing: no conflict with what someone wrote instead. */
const isOpen = (value: Value): boolean => value === tbaWord;

/**
 * Merges field by field: what changed in the source alone is taken over, what changed here alone stays. Without a base,
 * whatever is here stays.
 */
export const mergeFields = (
  base: ValueMap | undefined,
  theirs: ValueMap,
  ours: ValueMap,
): MergedFields => {
  const changes: (readonly [string, Value])[] = [];
  const conflicts: string[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(base ?? {})])) {
    const [before, there, here] = [
      fieldOf(base, field),
      fieldOf(theirs, field),
      fieldOf(ours, field),
    ];
    if (isSame(there, before) || isSame(there, here)) continue;
    if (isSame(here, before)) changes.push([field, there]);
    else if (!isOpen(there)) conflicts.push(field);
  }
  return { changes, conflicts };
};

/** The three-way merge of one item: its merge base, which is the last import; theirs, the source; ours, the site. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Items } from "./item.ts";
import { isSame } from "../../content/patch/values.ts";
import { tbaWord } from "../../content/schema/tags.ts";

/** What is merged, and whether what the source no longer has is removed here. */
export interface MergeOptions {
  readonly event: string;
  /** The snapshot of the last import; undefined: there was none. */
  readonly base: Items | undefined;
  readonly theirs: Items;
  readonly prunes: boolean;
  /** What is in conflict stays as it is here, and is told no more. */
  readonly keeps: boolean;
}

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

/** Conflicts that nobody has settled yet: the next import finds them again. */
import type { ValueMap } from "../../content/yaml/parse.ts";
import type { Item, ItemKind } from "./item.ts";
import { toMap } from "../../content/patch/values.ts";

interface Conflict {
  /** The fields in conflict; undefined: all, for what is here is no longer one thing. */
  readonly fields: readonly string[] | undefined;
  /** What the last import brought that was settled. */
  readonly before: ValueMap | undefined;
}

export class OpenConflicts {
  readonly #conflicts = new Map<string, Conflict>();

  /** Remembers a conflict of an item. */
  add(kind: ItemKind, { key }: Item, conflict: Conflict): void {
    this.#conflicts.set(`${kind} ${key}`, conflict);
  }

  /** The item as the merge base of the next import: what is in conflict stays as it was before. */
  baseOf(kind: ItemKind, item: Item): Item {
    const conflict = this.#conflicts.get(`${kind} ${item.key}`);
    if (!conflict) return item;
    const { fields, before = toMap([]) } = conflict;
    if (!fields) return { ...item, fields: before };
    const settled = Object.entries(item.fields).filter(([field]) => !fields.includes(field));
    const old = Object.entries(before).filter(([field]) => fields.includes(field));
    return { ...item, fields: toMap([...settled, ...old]) };
  }
}

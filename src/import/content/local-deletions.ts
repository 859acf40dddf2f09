/** What an earlier import brought and somebody removed from the site since: it stays away. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { ItemKind } from "./item.ts";
import { isList, toMap } from "../../content/patch/values.ts";

export class LocalDeletions {
  readonly #removed = new Set<string>();

  add(kind: ItemKind, id: string): void {
    this.#removed.add(`${kind} ${id}`);
  }

  has(kind: ItemKind, id: string): boolean {
    return this.#removed.has(`${kind} ${id}`);
  }

  /** The same fields without references to what was removed, which would lead nowhere. */
  withoutReferences(fields: ValueMap): ValueMap {
    const isLost = (kind: ItemKind, value: Value): boolean =>
      typeof value === "string" && this.has(kind, value);
    const list = (kind: ItemKind, value: Value): Value =>
      isList(value) ? value.filter((one) => !isLost(kind, one)) : value;
    return toMap(
      Object.entries(fields).map(([field, value]): readonly [string, Value] => {
        if (field === "speakers") return [field, list("speaker", value)];
        if (field === "organisations") return [field, list("organisation", value)];
        if (field === "room" && isList(value)) return [field, list("room", value)];
        const kind = field === "track" ? "track" : field === "room" ? "room" : undefined;
        return [field, kind && isLost(kind, value) ? undefined : value];
      }),
    );
  }
}

import type { Value } from "../../content/yaml.ts";
import { storable } from "../decode.ts";
import type { Item } from "./item.ts";
import { toMap } from "./values.ts";
import { isList } from "./yaml-write.ts";

const clean = (value: Value): Value => {
  if (typeof value === "string") return storable(value);
  if (value === undefined) return undefined;
  if (isList(value)) return value.map(clean);
  return toMap(Object.entries(value).map(([field, inner]) => [field, clean(inner)]));
};

/** The same items without signs that no file may hold. */
export const cleanItems = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({
    ...item,
    fields: toMap(Object.entries(item.fields).map(([field, value]) => [field, clean(value)])),
  }));

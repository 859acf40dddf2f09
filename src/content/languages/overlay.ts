/** Puts what translations of a file say over what the file itself says. */
import { isTba } from "../schema/tba.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { type Path, pathName, type Step } from "../yaml/path.ts";
import { hasShownKeys } from "./shown-keys.ts";

/** By the name of its path, the language that a value is from. */
export type Origins = Map<string, string>;

/** What one translation says. */
export interface Layer {
  readonly language: string;
  readonly value: Value;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Groups under the names that the layer gives them, in their order. */
const renamed = (
  below: ValueMap,
  value: ValueMap,
  { language }: Layer,
  inside: (step: Step, below: Value, over: Value) => Value,
  origins: Origins,
  path: Path,
): Value => {
  const over = Object.entries(value);
  // What is longer or shorter is reported: it is of another map.
  if (over.length !== Object.keys(below).length) return below;
  return Object.fromEntries(
    Object.values(below).map((members, i): [string, Value] => {
      const [key, texts] = over[i] ?? ["", undefined];
      origins.set(pathName([...path, key]), language);
      return [key, inside(key, members, texts)];
    }),
  );
};

/** The texts of `layer` in the place of those of `base`, maps by their keys and lists by their places; notes which they are. */
export const overlay = (base: Value, layer: Layer, origins: Origins, path: Step[] = []): Value => {
  const { language, value } = layer;
  const inside = (step: Step, below: Value, over: Value): Value => {
    path.push(step);
    const made = overlay(below, { language, value: over }, origins, path);
    path.pop();
    return made;
  };
  if (value === undefined) return base;
  if (typeof value === "string") {
    // That the translation is still open says nothing of the text, which is known.
    if (isTba(value)) return base;
    origins.set(pathName(path), language);
    return value;
  }
  if (isList(value)) {
    const below = isList(base) ? base : [];
    // What is longer or shorter is reported: it is of another list.
    if (below.length !== value.length) return base;
    return below.map((item, i) => inside(i, item, value[i]));
  }
  if (isList(base)) return base;
  const below: ValueMap = typeof base === "object" ? base : {};
  if (hasShownKeys(path) && Object.keys(below).length > 0)
    return renamed(below, value, layer, inside, origins, path);
  const over = Object.entries(value).map(([key, text]): [string, Value] => [
    key,
    inside(key, below[key], text),
  ]);
  return { ...below, ...Object.fromEntries(over) };
};

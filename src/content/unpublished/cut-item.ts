/** Takes out of what a file says the references to what is not published. */
import type * as z from "zod";
import type { Item } from "../content.ts";
import { type ReferenceKind, tagOf } from "../schema/tags.ts";

/** True for what is not published, by the kind of the reference to it. */
export type Cut = (kind: ReferenceKind, id: string) => boolean;

/** What is left of a value; undefined: nothing, for what it names is not published. */
type Cutter = (value: unknown, isGone: Cut) => unknown;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const cutters = new WeakMap<z.core.$ZodType, Cutter | undefined>();

/** Undefined for what holds no reference. */
const cutterOf = (schema: z.core.$ZodType): Cutter | undefined => {
  if (!cutters.has(schema)) cutters.set(schema, makeCutter(schema));
  return cutters.get(schema);
};

const makeCutter = (schema: z.core.$ZodType): Cutter | undefined => {
  const tag = tagOf(schema);
  if (tag?.type === "reference")
    return (value, isGone) =>
      typeof value === "string" && isGone(tag.kind, value) ? undefined : value;
  if (tag) return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return mapCutter(def.shape);
    case "array": {
      const cut = cutterOf(def.element);
      return (
        cut && ((value, isGone) => (Array.isArray(value) ? cutList(value, cut, isGone) : value))
      );
    }
    case "record": {
      const cut = cutterOf(def.valueType);
      return (
        cut && ((value, isGone) => (isMap(value) ? cutFields(value, () => cut, isGone) : value))
      );
    }
    case "union": {
      // The alternatives of the format differ in kind: each leaves what is another's as it is.
      const cuts = def.options.flatMap((option) => cutterOf(option) ?? []);
      if (cuts.length === 0) return undefined;
      return (value, isGone) =>
        cuts.reduce<unknown>((left, cut) => (left === undefined ? left : cut(left, isGone)), value);
    }
    case "optional":
    case "default":
      return cutterOf(def.innerType);
    default:
      return undefined;
  }
};

const cutList = (list: readonly unknown[], cut: Cutter, isGone: Cut): readonly unknown[] => {
  const left = list.map((item) => cut(item, isGone)).filter((item) => item !== undefined);
  return left.length === list.length && left.every((item, i) => item === list[i]) ? list : left;
};

/** The map with what is left of its fields; itself where that is all. */
const cutFields = (
  map: Record<string, unknown>,
  cutterFor: (key: string) => Cutter | undefined,
  isGone: Cut,
): Record<string, unknown> => {
  const entries = Object.entries(map).map(([key, value]) => {
    const cut = value === undefined ? undefined : cutterFor(key);
    return [key, cut ? cut(value, isGone) : value] as const;
  });
  return entries.every(([key, value]) => value === map[key])
    ? map
    : Object.fromEntries(
        entries.filter(([key, value]) => value !== undefined || map[key] === undefined),
      );
};

const cuttersOf = (shape: z.core.$ZodShape): ReadonlyMap<string, Cutter> =>
  new Map(
    Object.entries(shape).flatMap(([key, field]) => {
      const cut = cutterOf(field);
      return cut ? [[key, cut] as const] : [];
    }),
  );

/** A map that names what is not published is nothing without it: an entry of a list goes with it. */
const mapCutter = (shape: z.core.$ZodShape): Cutter | undefined => {
  const cuts = cuttersOf(shape);
  if (cuts.size === 0) return undefined;
  return (value, isGone) => {
    if (!isMap(value)) return value;
    const left = cutFields(value, (key) => cuts.get(key), isGone);
    return Object.keys(left).length < Object.keys(value).length ? undefined : left;
  };
};

/** The fields of a file or an entry of one without those that lead to what is not published. */
const cutItemFields = <T>(schema: z.core.$ZodType, fields: Partial<T>, isGone: Cut): Partial<T> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const cuts = def.type === "object" ? cuttersOf(def.shape) : new Map<string, Cutter>();
  // What is left out is optional: the walk leaves what the schema has.
  return cutFields(fields, (key) => cuts.get(key), isGone) as Partial<T>;
};

/** An item without its references to what is not published; itself where it has none. */
export const cutItem = <T>(item: Item<T>, isGone: Cut): Item<T> => {
  const { schema, data, partial } = item;
  const left = cutItemFields(schema, data ?? partial, isGone);
  return left === (data ?? partial) ? item : { ...item, data: data && (left as T), partial: left };
};

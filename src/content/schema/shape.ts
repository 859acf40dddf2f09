/** What a schema expects at a path of a value. */
import type * as z from "zod";
import type { Path } from "../yaml/path.ts";
import { tagOf } from "./tags.ts";

/** The schemas that may hold at a path of a value: several where the format leaves a choice, none where nothing is expected. */
export const schemasAt = (schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "default") return schemasAt(def.innerType, path);
  if (def.type === "union") return def.options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  switch (def.type) {
    case "pipe":
      return schemasAt(def.in, path);
    case "array":
      // The place of an empty item is a number with a sign before it.
      return /^#?\d+$/.test(String(step)) ? schemasAt(def.element, rest) : [];
    case "record":
      return schemasAt(def.valueType, rest);
    case "object": {
      const field = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      return field ? schemasAt(field, rest) : [];
    }
    default:
      return [];
  }
};

/** The fields that a map may have at a path; empty if no map with certain fields is expected there. */
export const fieldsAt = (schema: z.core.$ZodType, path: Path): readonly string[] =>
  schemasAt(schema, path).flatMap((found) => {
    const { def } = (found as z.core.$ZodTypes)._zod;
    if (def.type === "object") return Object.keys(def.shape);
    if (def.type !== "record") return [];
    const key = (def.keyType as z.core.$ZodTypes)._zod.def;
    return key.type === "enum" ? Object.values(key.entries).map(String) : [];
  });

/** The schemas that one is made of. */
export const innerOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return [def.innerType];
    case "union":
      return def.options;
    case "pipe":
      return [def.in];
    case "array":
      return [def.element];
    case "record":
      return [def.valueType];
    case "object":
      return Object.values(def.shape);
    default:
      return [];
  }
};

const fieldsOfAll = new WeakMap<z.core.$ZodType, ReadonlySet<string>>();

/** The names of all fields, those of maps within too. */
export const allFields = (schema: z.core.$ZodType): ReadonlySet<string> => {
  const known = fieldsOfAll.get(schema);
  if (known) return known;
  const found = new Set(fieldsAt(schema, []));
  for (const inner of innerOf(schema)) for (const field of allFields(inner)) found.add(field);
  fieldsOfAll.set(schema, found);
  return found;
};

/** True for a map with certain fields. */
export const isObject = (schema: z.core.$ZodType): boolean =>
  (schema as z.core.$ZodTypes)._zod.def.type === "object";

/** True where a list, or a map, may stand. */
export const allowsShape = (schema: z.core.$ZodType, path: Path, shape: "list" | "map"): boolean =>
  schemasAt(schema, path).some((found) => {
    const { type } = (found as z.core.$ZodTypes)._zod.def;
    return shape === "list" ? type === "array" : type === "object" || type === "record";
  });

const isTagged = (schema: z.core.$ZodType, path: Path, types: readonly string[]): boolean =>
  schemasAt(schema, path).some((found) => types.includes(tagOf(found)?.type ?? ""));

/** True where people write words or a colour, and not a number, a date or one of a few values. */
export const isReadable = (schema: z.core.$ZodType, path: Path): boolean =>
  isTagged(schema, path, ["text", "markdown"]);

/** True where people write a name: of other content, or of a file. */
export const isName = (schema: z.core.$ZodType, path: Path): boolean =>
  isTagged(schema, path, ["reference", "media"]);

/** True where `tba` may stand, for the whole or for an item of a list. */
export const allowsTba = (schema: z.core.$ZodType, path: Path): boolean =>
  isTagged(schema, path, ["tba"]);

/** Marks on schemas that say what a text means, and a walk that finds every marked text in a value. */
import * as z from "zod";
import { isTba } from "./tba.ts";
import type { Noun } from "../../i18n/problems.ts";
import type { Path } from "../yaml/path.ts";

/** What other content a reference leads to. */
export type ReferenceKind = Exclude<Noun, "page" | "term" | "slot" | "day" | "news">;

/** What a date stands for: the instant at which it begins or ends, or no more than what is written. */
export type Instant = "start" | "end" | "date";

export type Tag =
  | { readonly type: "tba" }
  /** A sign is the same in all languages; a name may be another one in each, and is in none. */
  | { readonly type: "text"; readonly isSign?: true; readonly isName?: true }
  | { readonly type: "address" }
  | { readonly type: "markdown" }
  /** `as`: what it stands for, where it is a bare date its beginning or its end. */
  | { readonly type: "moment"; readonly as: Instant }
  | { readonly type: "media"; readonly isPicture?: true; readonly as?: "plan" }
  | { readonly type: "reference"; readonly kind: ReferenceKind };

const tags = z.registry<Tag>();

/** Marks a schema. */
export const tagged = <T extends z.ZodType>(schema: T, tag: Tag): T => {
  tags.add(schema, tag);
  return schema;
};

/** The name of what a text of a tag becomes when it is linked: `"speaker"`, `"media"`, `"start"` … */
type BrandOf<T extends Tag> = T extends { readonly kind: infer Kind }
  ? Kind
  : T extends { readonly as: infer As }
    ? As
    : T["type"];

/** Marks a schema for checking and linking, and its type with the same, so that linking gives a type to what it makes. */
export const branded = <const T extends Tag>(schema: z.ZodType<string>, tag: T) =>
  tagged(schema, tag) as unknown as z.ZodType<string & z.core.$brand<BrandOf<T> & string>>;

/** The mark of a schema, if it has one. */
export const tagOf = (schema: z.core.$ZodType): Tag | undefined => tags.get(schema);

/** Called for each marked text. */
export type Visit = (path: Path, tag: Tag, text: string) => void;
type Walk = (value: unknown, path: Path, visit: Visit) => void;

const walks = new WeakMap<z.core.$ZodType, Walk | undefined>();

/** Finds every marked text in a raw value, whether or not the value passes the schema. */
export const visitTagged = (
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  visit: Visit,
): void => walkOf(schema)?.(value, path, visit);

const walkOf = (schema: z.core.$ZodType): Walk | undefined => {
  if (!walks.has(schema)) walks.set(schema, makeWalk(schema));
  return walks.get(schema);
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const makeWalk = (schema: z.core.$ZodType): Walk | undefined => {
  const tag = tags.get(schema);
  if (tag?.type === "tba") return undefined;
  if (tag) {
    return (value, path, visit) => {
      if (typeof value === "string") visit(path, tag, value);
    };
  }
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "object": {
      const fields = Object.entries(def.shape).flatMap(([key, field]) => {
        const walk = walkOf(field);
        return walk ? [[key, walk] as const] : [];
      });
      return (value, path, visit) => {
        if (!isMap(value)) return;
        for (const [key, walk] of fields) {
          if (value[key] !== undefined) walk(value[key], [...path, key], visit);
        }
      };
    }
    case "array": {
      const item = walkOf(def.element);
      return (value, path, visit) => {
        if (!item || !Array.isArray(value)) return;
        for (let i = 0; i < value.length; i++) item(value[i], [...path, i], visit);
      };
    }
    case "record": {
      const item = walkOf(def.valueType);
      return (value, path, visit) => {
        if (!item || !isMap(value)) return;
        for (const key in value) item(value[key], [...path, key], visit);
      };
    }
    case "union": {
      // The alternatives of the format differ in kind: a text, a list or a map. Each takes what is its own.
      const options = def.options.flatMap((option) => walkOf(option) ?? []);
      const allowsTba = def.options.some((option) => tags.get(option)?.type === "tba");
      return (value, path, visit) => {
        if (allowsTba && typeof value === "string" && isTba(value)) return;
        for (const walk of options) walk(value, path, visit);
      };
    }
    case "optional":
    case "default":
      return walkOf(def.innerType);
    case "pipe":
      return walkOf(def.in);
    default:
      return undefined;
  }
};

/** True where each language may say something of its own: words, a file, an address. */
export const isTranslatable = (tag: Tag | undefined): boolean => {
  switch (tag?.type) {
    case "text":
      return tag.isSign !== true;
    case "markdown":
    case "media":
    case "address":
      return true;
    default:
      return false;
  }
};

/** True where something is said in words, which are in a language. */
export const isWorded = (tag: Tag): boolean =>
  tag.type === "markdown" || (tag.type === "text" && tag.isSign !== true && tag.isName !== true);

/** What may be written where: the fields of a schema, as an editor shows them. */
import type * as z from "zod";
import { type Tag, tagOf } from "../content/schema/tags.ts";
import { type Written, writtenOf } from "../content/schema/written.ts";

/** A field of a map. */
export interface Field {
  readonly key: string;
  /** Its sentence in English; `fieldTold` says it in another language. */
  readonly sentence: string;
  readonly isRequired: boolean;
  /** What holds where it is left out, undefined if that is nothing. */
  readonly standard: unknown;
  readonly shape: Shape;
}

/** What may stand somewhere. */
export type Shape =
  /** What is written as one text, number or word. */
  | { readonly type: "value"; readonly tag: Tag | undefined; readonly written: Written | undefined }
  /** One word of a closed list. */
  | { readonly type: "words"; readonly words: readonly string[] }
  /** The word for what is still open. */
  | { readonly type: "tba" }
  | { readonly type: "list"; readonly item: Shape }
  | { readonly type: "map"; readonly fields: readonly Field[] }
  /** A map whose keys are the organiser's own, or words of a closed list. */
  | {
      readonly type: "entries";
      readonly keys: readonly string[] | undefined;
      readonly value: Shape;
    }
  /** One of several, none of which is itself a choice. */
  | { readonly type: "choice"; readonly options: readonly Shape[] }
  | { readonly type: "anything" };

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const wordsOf = (schema: z.core.$ZodType): readonly string[] | undefined => {
  const def = defOf(schema);
  return def.type === "enum" ? Object.values(def.entries).map(String) : undefined;
};

const fieldOf = (key: string, schema: z.core.$ZodType): Field => {
  const def = defOf(schema);
  return {
    key,
    sentence: (schema as z.ZodType).description ?? "",
    isRequired: def.type !== "optional" && def.type !== "default",
    standard: def.type === "default" ? def.defaultValue : undefined,
    shape: shapeOf(schema),
  };
};

/** What a schema lets one write. */
export const shapeOf = (schema: z.core.$ZodType): Shape => {
  const tag = tagOf(schema);
  if (tag?.type === "tba") return { type: "tba" };
  const written = writtenOf(schema);
  if (tag || written) return { type: "value", tag, written };
  const def = defOf(schema);
  switch (def.type) {
    case "optional":
    case "default":
      return shapeOf(def.innerType);
    case "pipe":
      return shapeOf(def.in);
    case "enum":
      return { type: "words", words: wordsOf(schema) ?? [] };
    case "string":
      return { type: "value", tag, written };
    case "array":
      return { type: "list", item: shapeOf(def.element) };
    case "object":
      return {
        type: "map",
        fields: Object.entries(def.shape).map(([key, field]) => fieldOf(key, field)),
      };
    case "record":
      return { type: "entries", keys: wordsOf(def.keyType), value: shapeOf(def.valueType) };
    case "union": {
      const options = def.options.map(shapeOf).flatMap(optionsOf);
      return { type: "choice", options };
    }
    default:
      return { type: "anything" };
  }
};

/** What one may choose from: the shape itself where there is no choice. */
export const optionsOf = (shape: Shape): readonly Shape[] =>
  shape.type === "choice" ? shape.options : [shape];

/** True where `tba` may stand for the whole. */
export const mayBeTba = (shape: Shape): boolean =>
  optionsOf(shape).some(({ type }) => type === "tba");

/** The fields of a map, be it one of several choices; empty if there is none. */
export const fieldsOf = (schema: z.core.$ZodType): readonly Field[] =>
  optionsOf(shapeOf(schema)).flatMap((one) => (one.type === "map" ? one.fields : []));

/** A file as JSON Schema, draft 7, which editors read: https://json-schema.org/draft-07 */
import type { ReferenceKind } from "../content/schema/tags.ts";
import type { Facts, JsonSchema, Writing } from "./facts.ts";
import { type Field, optionsOf, type Shape } from "./fields.ts";
import {
  asYamlReads,
  byLanguage,
  nothing,
  referenceSchema,
  textSchemas,
  tbaSchemas,
  writtenSchema,
} from "./json-values.ts";
import { fieldTold, wordTold } from "./told.ts";

const either = (schemas: readonly JsonSchema[]): JsonSchema => {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { anyOf: schemas };
};

const reference = (kind: ReferenceKind, writing: Writing): JsonSchema => {
  const { offers, definitions } = writing;
  if (!definitions.has(kind)) definitions.set(kind, referenceSchema(offers?.(kind), writing));
  return { $ref: `#/definitions/${kind}` };
};

const words = (list: readonly string[], { language }: Writing): JsonSchema => {
  const read = list.flatMap((word) =>
    asYamlReads(word).map((value) => [value, wordTold(word, list, language) ?? word] as const),
  );
  return { enum: read.map(([value]) => value), enumDescriptions: read.map(([, told]) => told) };
};

/** What may stand somewhere, each in a schema of its own. */
const alternatives = (shape: Shape, writing: Writing): readonly JsonSchema[] => {
  switch (shape.type) {
    case "value":
      if (shape.tag?.type === "reference") return [reference(shape.tag.kind, writing)];
      return shape.written && shape.tag?.type !== "address"
        ? writtenSchema(shape.written, shape.tag, writing)
        : textSchemas(shape.tag, writing);
    case "words":
      return [words(shape.words, writing)];
    case "tba":
      return tbaSchemas(writing);
    case "list":
      return [{ type: "array", items: schemaOf(shape.item, writing) }];
    case "map":
      return [mapSchema(shape.fields, writing)];
    case "entries":
      return [entriesSchema(shape, writing)];
    case "choice":
      return shape.options.flatMap((one) => alternatives(one, writing));
    case "anything":
      return [{}];
  }
};

const schemaOf = (shape: Shape, writing: Writing): JsonSchema =>
  either(alternatives(shape, writing));

/** A sentence with code between backticks is Markdown. */
const told = (name: string, sentence: string): JsonSchema => ({
  title: name,
  description: sentence,
  ...(sentence.includes("`") && { markdownDescription: sentence }),
});

const fieldSchema = (field: Field, writing: Writing): JsonSchema => {
  const { name, sentence } = fieldTold(field, writing.language);
  const { standard } = field;
  const possible = alternatives(field.shape, writing);
  const inside = either(field.isRequired ? possible : [...possible, nothing]);
  return {
    ...told(name, sentence),
    ...((typeof standard === "string" || typeof standard === "boolean") && { default: standard }),
    // What stands beside a reference to another place is not read everywhere.
    ...("$ref" in inside ? { anyOf: [inside] } : inside),
  };
};

const mapSchema = (fields: readonly Field[], writing: Writing): JsonSchema => {
  const required = fields.flatMap(({ key, isRequired }) => (isRequired ? [key] : []));
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field, writing)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
};

const entriesSchema = (
  { keys, value }: Extract<Shape, { type: "entries" }>,
  writing: Writing,
): JsonSchema => {
  const entry = schemaOf(value, writing);
  if (!keys) return { type: "object", additionalProperties: entry };
  const named = keys.map((key) => [
    key,
    { title: wordTold(key, keys, writing.language) ?? key, ...entry },
  ]);
  return { type: "object", properties: Object.fromEntries(named), additionalProperties: false };
};

/** What a file may say, as JSON Schema. */
export const jsonSchema = (shape: Shape, facts: Facts): JsonSchema => {
  const writing: Writing = { ...facts, definitions: new Map(), translated: byLanguage(facts) };
  const schema = either(optionsOf(shape).flatMap((one) => alternatives(one, writing)));
  const { definitions } = writing;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...schema,
    ...(definitions.size > 0 && { definitions: Object.fromEntries(definitions) }),
  };
};

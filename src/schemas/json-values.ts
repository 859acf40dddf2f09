/** Single values as JSON Schema. None refuses what Parvis takes: values are read as they are written, not as YAML means them. */
import { isTranslatable, type Tag } from "../content/schema/tags.ts";
import type { Written } from "../content/schema/written.ts";
import { spokenLanguages } from "../i18n/catalogue.ts";
import { languageName } from "../i18n/languages.ts";
import { examplesOf } from "./examples.ts";
import type { Facts, JsonSchema, Writing } from "./facts.ts";
import type { Offer } from "./offers.ts";
import { noteTold } from "./told.ts";

/**
 * No more than these types; nothing is offered for them, as it would be if they were named. The server tells schemas
 * apart by their titles and properties: without either it would say the title of the field twice.
 */
const nothingBut = (...types: readonly string[]): JsonSchema => ({
  properties: {},
  not: {
    type: ["array", "boolean", "null", "number", "object", "string"].filter(
      (type) => !types.includes(type),
    ),
  },
});

/** A field with nothing behind it is as if it were not there. */
export const nothing = nothingBut("null");

const text = { type: ["string", "number"] } as const;

const truth = nothingBut("boolean");

const exactly = (word: string): string =>
  word.replaceAll(/\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const openPattern = `^\\s*(?:${exactly("tba")}|(?:[àaÀA]|[aA]\\u0300)\\s+${exactly("confirmer")})\\s*$`;

/** The word for what is still open, and how else it may be written, which is no text of its own where any may stand. */
export const tbaSchemas = ({ language }: Facts): readonly JsonSchema[] => [
  { enum: ["tba"], enumDescriptions: [noteTold("tba", language)] },
  { type: "string", pattern: openPattern },
];

/** What YAML makes of an id or a word that looks like a number: `101` is one. */
export const asYamlReads = (id: string): readonly (string | number | boolean | null)[] => {
  if (id === "null") return [id, null];
  if (id === "true" || id === "false") return [id, id === "true"];
  return /^\d/.test(id) && !Number.isNaN(Number(id)) ? [id, Number(id)] : [id];
};

/** The ids that are there, or any. */
export const referenceSchema = (
  offers: readonly Offer[] | undefined,
  { language }: Facts,
): JsonSchema => {
  if (!offers?.length) return text;
  const read = new Map(
    offers.flatMap(({ id, name }) => asYamlReads(id).map((value) => [value, name ?? id] as const)),
  );
  return {
    enum: [...read.keys()],
    enumDescriptions: [...read.values()],
    errorMessage: noteTold("unknown", language),
  };
};

/** A text for each of the languages. */
export const byLanguage = ({ languages, language }: Facts): JsonSchema => {
  if (!languages) {
    const patternProperties = { "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$": text };
    return { type: "object", patternProperties, additionalProperties: false };
  }
  const properties = Object.fromEntries(
    languages.map((one) => [one, { title: languageName(one, language), ...text }]),
  );
  return { type: "object", properties, additionalProperties: false };
};

/** The text, or one for each of several languages. */
export const textSchemas = (tag: Tag | undefined, writing: Writing): readonly JsonSchema[] => {
  const plain = tag?.type === "media" ? mediaSchema(writing) : text;
  const translated = isTranslatable(tag) && writing.translated ? [writing.translated] : [];
  return [plain, truth, ...translated];
};

/** A picture or document, of which those that are there are offered; what is wrong with another one the check knows. */
const mediaSchema = ({ media, definitions }: Writing): JsonSchema => {
  if (media.length === 0) return text;
  const offered = media.map((file) => ({
    label: file,
    body: file.replaceAll(/[\\$}]/g, "\\$&"),
  }));
  if (!definitions.has("media")) definitions.set("media", { ...text, defaultSnippets: offered });
  return { $ref: "#/definitions/media" };
};

/** Those of the site, or all that Parvis speaks where it has one. */
const languagesOf = ({ languages = [] }: Facts): readonly string[] =>
  languages.length > 1 ? languages : spokenLanguages();

/** A value that is more than a text. */
export const writtenSchema = (
  { forms, least, most }: Written,
  tag: Tag | undefined,
  writing: Writing,
): readonly JsonSchema[] => {
  const bounds = {
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
  };
  switch (forms[0]) {
    case "boolean":
      return [
        { type: "boolean" },
        { type: "string", pattern: `^(?:${exactly("true")}|${exactly("false")})$` },
      ];
    case "whole-number":
      return [{ type: ["integer", "string"], ...bounds }];
    case "number":
      return [{ type: ["number", "string"], ...bounds }];
    case "language":
      return [{ ...text, examples: languagesOf(writing) }];
    default: {
      const examples = examplesOf(forms);
      const offered = examples.length > 0 ? { examples } : {};
      return textSchemas(tag, writing).map((one, i) => (i === 0 ? { ...one, ...offered } : one));
    }
  }
};

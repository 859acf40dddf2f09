/** What editors say of fields: each has a name and a sentence in each language, and nothing is said of what is gone. */
import { describe, expect, test } from "vitest";
import { spokenLanguages, textsOf } from "../../src/i18n/catalogue.ts";
import { type Field, type Shape, shapeOf } from "../../src/schemas/fields.ts";
import { siteFiles } from "../../src/schemas/site-files.ts";
import { fieldTold, wordTold } from "../../src/schemas/told.ts";
import { typeset } from "../../src/text/typography.ts";
import { visible } from "../text/visible.ts";

/** A shape and all within it. */
const allIn = (shape: Shape): readonly Shape[] => {
  switch (shape.type) {
    case "list":
      return [shape, ...allIn(shape.item)];
    case "entries":
      return [shape, ...allIn(shape.value)];
    case "map":
      return [shape, ...shape.fields.flatMap((field) => allIn(field.shape))];
    case "choice":
      return [shape, ...shape.options.flatMap(allIn)];
    default:
      return [shape];
  }
};

const shapes = Object.values(siteFiles).flatMap(({ schema }) => allIn(shapeOf(schema)));
const fields: readonly Field[] = shapes.flatMap((one) => (one.type === "map" ? one.fields : []));
const lists = shapes.flatMap((one) =>
  one.type === "words" ? [one.words] : one.type === "entries" && one.keys ? [one.keys] : [],
);

const keysOf = (beginning: string): readonly string[] =>
  Object.keys(textsOf("fields", "en")).flatMap((key) =>
    key.startsWith(beginning) ? [key.slice(beginning.length)] : [],
  );
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

describe("in English", () => {
  test("each field has a name, and no other", () => {
    expect(keysOf("name.").toSorted()).toEqual(unique(fields.map(({ key }) => key)));
  });

  test("each field has a sentence, and no other", () => {
    const sentences = keysOf("").filter((key) => !/^(?:name|value|note)\./.test(key));
    expect(sentences.toSorted()).toEqual(unique(fields.map(({ sentence }) => sentence)));
  });

  test("each word of a closed list is told, and no other", () => {
    const silent = lists.flatMap((words) => words.filter((word) => !wordTold(word, words, "en")));
    expect(silent).toEqual([]);
    const used = new Set(lists.flat());
    expect(keysOf("value.").filter((word) => !used.has(word))).toEqual([]);
  });
});

describe.each(spokenLanguages())("in %s", (language) => {
  test("all is said", () => {
    expect(Object.keys(textsOf("fields", language)).sort()).toEqual(
      Object.keys(textsOf("fields", "en")).sort(),
    );
  });

  test("is set as the language is set", () => {
    for (const text of Object.values(textsOf("fields", language))) {
      const set = text.split(/(`[^`]*`)/).map((one, i) => (i % 2 ? one : typeset(one, language)));
      expect(visible(text)).toBe(visible(set.join("")));
    }
  });

  test("what is code in English is code", () => {
    const codes = (text: string): readonly string[] => (text.match(/`[a-z_./:]+`/g) ?? []).sort();
    const texts = textsOf("fields", language);
    for (const [key, text] of Object.entries(textsOf("fields", "en")))
      expect(codes(texts[key] ?? "")).toEqual(expect.arrayContaining([...codes(text)]));
  });
});

test("a field is told in the language asked for, and in English where Parvis does not speak it", () => {
  const title = { key: "title", sentence: "The event's title." };
  expect(fieldTold(title, "fr-CA")).toEqual({
    name: "Titre",
    sentence: "Le titre de l’événement.",
  });
  expect(fieldTold(title, "eo")).toEqual({ name: "Title", sentence: "The event’s title." });
  expect(wordTold("break", ["break"], "fr")).toBeUndefined();
});

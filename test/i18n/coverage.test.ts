import { describe, expect, test } from "vitest";
import {
  type CatalogueName,
  catalogueNames as names,
  spokenLanguages,
  textsOf,
} from "../../src/i18n/catalogue.ts";
import { coverageOf, pluralFormsOf, tablesOf } from "../../src/i18n/coverage.ts";

const languages = spokenLanguages().filter((language) => language !== "en");

/** “fr: pages 536 of 536, problems 189 of 189, commands 434 of 434, templates 7 of 7” */
const told = (language: string): string => {
  const parts = names.map((name) => {
    const { wanted, missing } = coverageOf(name, language);
    return `${name} ${wanted.length - missing.length} of ${wanted.length}`;
  });
  return `${language}: ${parts.join(", ")}`;
};

/** A language that is begun may lack whole catalogues, but what it has of pages is complete. */
test.each(languages.map((language) => [told(language), language]))("%s", (_, language) => {
  expect(coverageOf("pages", language).missing).toEqual([]);
});

const slot = /\{(\w+)(?:\|([\w-]+))?\}/g;

const namesIn = (text: string): string[] => [...text.matchAll(slot)].map(([, name = ""]) => name);

const plural = /\.(?:zero|one|two|few|many|other)$/;

/** The English texts in whose place one stands: of `days.two`, both of `days`. */
const englishOf = (name: CatalogueName, key: string): readonly string[] => {
  const english = textsOf(name, "en");
  const base = key.replace(plural, "");
  return [key, base, `${base}.one`, `${base}.other`].flatMap((one) => english[one] ?? []);
};

const all = languages.flatMap((language) => names.map((name) => [language, name] as const));

describe.each(all)("%s %s", (language, name) => {
  const texts = textsOf(name, language);
  const entries = Object.entries(texts);

  test("has no key that English lacks", () => {
    const unknown = (key: string): boolean =>
      !key.startsWith("word.") && !englishOf(name, key).length;
    expect(Object.keys(texts).filter(unknown)).toEqual([]);
  });

  test("asks for no value that English does not give", () => {
    const strange = entries.flatMap(([key, text]) => {
      if (key.startsWith("word.")) return [];
      const given = new Set(["count", ...englishOf(name, key).flatMap(namesIn)]);
      return namesIn(text).flatMap((one) => (given.has(one) ? [] : [`${key}: {${one}}`]));
    });
    expect(strange).toEqual([]);
  });

  test("leaves no value of English out, but a number that a word tells", () => {
    const lost = entries.flatMap(([key, text]) => {
      const said = new Set(namesIn(text));
      const isCounted = plural.test(key);
      const asked = new Set(namesIn(textsOf(name, "en")[key] ?? ""));
      return [...asked].flatMap((one) =>
        said.has(one) || (isCounted && one === "count") ? [] : [`${key}: {${one}}`],
      );
    });
    expect(lost).toEqual([]);
  });

  test("has a word for each value of the tables that it looks into", () => {
    const helpers = ["", "quote", "list", "all", "and", "or"];
    const tables = [...tablesOf(Object.values(texts))].filter((one) => !helpers.includes(one));
    const words = Object.keys(texts).filter((key) => key.startsWith("word."));
    const valuesOf = (table: string, of: readonly string[]): string[] =>
      of.filter((key) => key.startsWith(`word.${table}.`)).map((key) => key.split(".")[2] ?? "");
    const english = Object.keys(textsOf(name, "en"));
    for (const table of tables) {
      const asked = valuesOf(table, english);
      expect([table, valuesOf(table, words).length]).not.toEqual([table, 0]);
      expect(valuesOf(table, words)).toEqual(expect.arrayContaining(asked));
    }
  });

  test("has the plural forms of its grammar", () => {
    const forms = pluralFormsOf(language);
    const keys = [...Object.keys(textsOf(name, "en")), ...Object.keys(texts)];
    const bases = keys
      .filter((key) => /\.(?:zero|one|two|few|many)$/.test(key))
      .map((key) => key.replace(plural, ""))
      .filter((base) => texts[`${base}.other`] !== undefined);
    const missing = bases.flatMap((base) =>
      forms.map((form) => `${base}.${form}`).filter((key) => texts[key] === undefined),
    );
    expect(missing).toEqual([]);
  });

  test("is not empty anywhere, and begins and ends with no space that was not meant", () => {
    const english: Readonly<Record<string, string>> = textsOf(name, "en");
    const outer = (text: string): string =>
      [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0]).join("|");
    const odd = entries.filter(
      ([key, text]) =>
        text.trim() === "" || (english[key] ? outer(text) !== outer(english[key]) : false),
    );
    expect(odd).toEqual([]);
  });

  test("has its own text, where there are more than two words", () => {
    const copied = [...languages, "en"]
      .filter((other) => other !== language)
      .flatMap((other) => {
        const texts = textsOf(name, other);
        return entries.flatMap(([key, text]) =>
          texts[key] === text && isSentence(text) && !cognates.has(text)
            ? [`${other}: ${text}`]
            : [],
        );
      });
    expect(copied).toEqual([]);
  });
});

/** Texts that two languages say alike. */
const cognates = new Set([
  "Google Calendar, Android",
  "Google Agenda, Android",
  "Programma in XML",
  "Programma in JSON",
  "Lista de espera",
  "Tipos de letra",
]);

/** True of more than two words, without placeholders, codes and names of files. */
const isSentence = (text: string): boolean =>
  (
    text
      .replaceAll(slot, " ")
      .replaceAll(/`[^`]*`|--\w+|\S*[./]\w\S*/g, " ")
      .match(/\p{L}{2,}/gu) ?? []
  ).length > 2;

test.each(names.filter((name) => name !== "templates"))(
  "spaces of the French %s do not break before marks",
  (name) => {
    for (const text of Object.values(textsOf(name, "fr"))) expect(text).not.toMatch(/ [;!?:»]|« /);
  },
);

/** How much of English a language says, for its tests and its translators. */
import { type CatalogueName, reference, type Texts, textsOf } from "./catalogue.ts";
import { slotPattern } from "./message.ts";
import type { PluralForm } from "./parameters.ts";

const inOrder: readonly PluralForm[] = ["zero", "one", "two", "few", "many", "other"];

/** The plural forms of a language for what is counted on a site: Arabic has all six, Japanese `other` alone. */
export const pluralFormsOf = (language: string): readonly PluralForm[] => {
  const rules = new Intl.PluralRules(language);
  const used = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
  return inOrder.filter((form) => form === "other" || used.has(form));
};

/** The tables of words that texts look into: `none` of `{kind|none}`. */
export const tablesOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => [...text.matchAll(slotPattern)].map(([, , table = ""]) => table)),
  );

/** The keys that a language should have, in the order of English: its own plural forms, the words that it asks for. */
export const wantedKeys = (english: Texts, texts: Texts, language: string): readonly string[] => {
  const forms = pluralFormsOf(language);
  const tables = tablesOf(Object.entries(english).map(([key, text]) => texts[key] ?? text));
  return Object.keys(english).flatMap((key) => {
    if (key.startsWith("word.")) return tables.has(key.split(".")[1] ?? "") ? [key] : [];
    if (key.endsWith(".one") && `${key.slice(0, -".one".length)}.other` in english) return [];
    if (!key.endsWith(".other")) return [key];
    const base = key.slice(0, -".other".length);
    return `${base}.one` in english ? forms.map((form) => `${base}.${form}`) : [key];
  });
};

export interface Coverage {
  readonly wanted: readonly string[];
  readonly missing: readonly string[];
}

/** What a language should say of a catalogue, and what of that it does not say yet. */
export const coverageOf = (name: CatalogueName, language: string): Coverage => {
  const texts = textsOf(name, language);
  const wanted = wantedKeys(textsOf(name, reference), texts, language);
  return { wanted, missing: wanted.filter((key) => texts[key] === undefined) };
};

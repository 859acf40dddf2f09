/** The keys of `data/words.yaml`: those of what pages say, with the plural forms of a language. */
import { reference, spokenLanguages, textsOf } from "../../i18n/catalogue.ts";
import { wantedKeys } from "../../i18n/coverage.ts";

const plural = /\.(?:zero|one|two|few|many|other)$/;
const told = /\.(?:zero|one|two|few|many)$/;

/** `ticket.capacity.one` → `ticket.capacity`; a key without a number is itself. */
export const baseOf = (key: string): string => {
  const base = key.replace(plural, "");
  return counted().has(base) ? base : key;
};

/** The plural form of a key: `one`; undefined for a key without a number. */
export const formOf = (key: string): string | undefined =>
  baseOf(key) === key ? undefined : key.slice(baseOf(key).length + 1);

let countedKeys: ReadonlySet<string> | undefined;

/** What is said with a number: some language has a plural form of it, as Spanish has of an hour. */
const counted = (): ReadonlySet<string> =>
  (countedKeys ??= new Set(
    spokenLanguages()
      .flatMap((language) => Object.keys(textsOf("pages", language)))
      .filter((key) => told.test(key))
      .map((key) => key.replace(plural, "")),
  ));

/** The plural forms that a key may have in a language, `tag` being the one whose grammar is known; empty for most keys. */
export const formsOf = (key: string, tag: string): readonly string[] =>
  counted().has(key)
    ? new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((form) => `${key}.${form}`)
    : [];

/** True for a key that pages may look up in a language. */
export const isKey = (key: string, tag: string): boolean => {
  const english = textsOf("pages", reference);
  const base = baseOf(key);
  return base === key ? key in english : formsOf(base, tag).includes(key);
};

/** The keys that a language should have, in the order of English. */
export const wantedOf = (tag: string): readonly string[] =>
  wantedKeys(textsOf("pages", reference), textsOf("pages", tag.split("-")[0] ?? ""), tag);

/** What English says for a key of any language. */
export const englishOf = (key: string): string => {
  const english = textsOf("pages", reference);
  const base = baseOf(key);
  return english[key] ?? english[`${base}.other`] ?? english[base] ?? "";
};

/** The values of a text: `count` of “{count} places”. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)),
];

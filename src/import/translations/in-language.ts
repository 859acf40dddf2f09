/** A foreign file of JSON as it reads in one language: `{ "title": { "en": "Bread", "fr": "Pain" } }`. */
import { isLanguageTag } from "../../time.ts";
import { isLanguage } from "../languages.ts";

type Entries = readonly (readonly [string, unknown])[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for `zh` beside `zh-TW`: other systems know no regions. */
const isSame = (a: string, b: string): boolean => baseOf(a) === baseOf(b);

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

const isTag = (key: string): boolean =>
  isLanguageTag(key.replace("_", "-")) && isLanguage(baseOf(key));

const speaks = (entries: Entries, languages: readonly string[]): boolean =>
  entries.some(([key]) => languages.some((language) => isSame(key, language)));

/** One text in several languages: `{ "en": "Hall", "de": "Saal" }`. */
const isText = (entries: Entries, languages: readonly string[]): boolean =>
  entries.length > 0 &&
  speaks(entries, languages) &&
  entries.every(([key, value]) => isTag(key) && (typeof value === "string" || value === null));

/** What of a record is one language's: `zh` and `en` of `{ "id": 1, "zh": { "title": … }, "en": { "title": … } }`. */
const partsOf = (entries: Entries, languages: readonly string[]): ReadonlySet<string> => {
  const parts = entries.filter(([key, value]) => isObject(value) && isTag(key));
  return new Set(parts.length > 1 && speaks(parts, languages) ? parts.map(([key]) => key) : []);
};

/** The same with no texts, so that what tells formats apart is still there. */
const blank = (value: unknown): unknown => {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return value.map(blank);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blank(inner)]));
};

/** True if some of a file is in several languages, of which the site speaks one. */
export const hasLanguages = (value: unknown, languages: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((one) => hasLanguages(one, languages));
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    isText(entries, languages) ||
    partsOf(entries, languages).size > 0 ||
    entries.some(([, inner]) => hasLanguages(inner, languages))
  );
};

/** A file in one of the languages of a site alone: what is not in it is empty, what is in none stays. */
export const inLanguage = (
  value: unknown,
  language: string,
  languages: readonly string[],
): unknown => {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language, languages));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const isWanted = ([key]: readonly [string, unknown]): boolean => isSame(key, language);
  if (isText(entries, languages)) return entries.find(isWanted)?.[1] ?? "";
  const parts = partsOf(entries, languages);
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      parts.has(key) && !isSame(key, language)
        ? blank(inner)
        : inLanguage(inner, language, languages),
    ]),
  );
};

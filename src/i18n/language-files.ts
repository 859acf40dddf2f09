/** Finds the languages in their folders, `src/i18n/LANGUAGE/`, and loads those of their files that are asked for. */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

/** What a language may bring; `pages` makes it one that Parvis speaks. */
export type LanguageFile =
  | "pages"
  | "problems"
  | "commands"
  | "templates"
  | "fields"
  | "editor"
  | "locale"
  | "knowledge"
  | "writing";

const folder = import.meta.dirname;
const ending = extname(import.meta.filename);
const require = createRequire(import.meta.url);

const pathOf = (file: LanguageFile, language: string): string =>
  join(folder, language, `${file}${ending}`);

const found = new Map<LanguageFile, readonly string[]>();

/** The languages that have a file, in the order of their tags. */
export const languagesWith = (file: LanguageFile): readonly string[] => {
  const known = found.get(file);
  if (known) return known;
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(pathOf(file, entry.name)))
    .map((entry) => entry.name)
    .sort();
  found.set(file, languages);
  return languages;
};

/** What a file of a language exports, nothing where it has none. */
export const loadFile = (file: LanguageFile, language: string): unknown =>
  languagesWith(file).includes(language) ? require(pathOf(file, language)) : {};

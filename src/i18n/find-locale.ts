/** Finds the locales in the folders of languages. In browsers, `src/bundler.ts` puts the same as data in its place. */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Locale } from "./locale.ts";

const folder = import.meta.dirname;
const require = createRequire(import.meta.url);

const isLanguage = (name: string): boolean => /^[a-z]{2,3}$/.test(name);

/** The locale of a language without its region, if its folder has one. */
export const findLocale = (language: string): Locale | undefined => {
  const path = join(folder, language, "locale.ts");
  if (!isLanguage(language) || !existsSync(path)) return undefined;
  // A door: the file is one of ours, whose type the compiler has checked.
  const { locale } = require(path) as { readonly locale: Locale };
  return locale;
};

/** All locales that there are, by language. */
export const allLocales = (): Readonly<Record<string, Locale>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .flatMap((language) => {
        const locale = findLocale(language);
        return locale ? [[language, locale]] : [];
      }),
  );

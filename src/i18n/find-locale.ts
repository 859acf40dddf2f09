/** Finds the locales in the folders of languages. In browsers, `src/styles/bundler.ts` puts the same as data in its place. */
import { readdirSync } from "node:fs";
import { languageFile } from "./language-file.ts";
import type { Locale } from "./locale.ts";

/** The locale of a language without its region, if its folder has one. */
export const findLocale = (language: string): Locale | undefined =>
  // A door: the file is one of ours, whose type the compiler has checked.
  (languageFile(language, "locale") as { readonly locale: Locale } | undefined)?.locale;

/** All locales that there are, by language. */
export const allLocales = (): Readonly<Record<string, Locale>> =>
  Object.fromEntries(
    readdirSync(import.meta.dirname)
      .sort()
      .flatMap((language) => {
        const locale = findLocale(language);
        return locale ? [[language, locale]] : [];
      }),
  );

/** Finds the locales in the folders of languages. In browsers, `src/styles/bundler.ts` puts the same as data in its place. */
import { languagesWith, loadFile } from "./language-files.ts";
import type { Locale } from "./locale.ts";

/** The locale of a language without its region, if its folder has one. */
export const findLocale = (language: string): Locale | undefined =>
  // A door: the file is one of ours, whose type the compiler has checked.
  (loadFile("locale", language) as { readonly locale?: Locale }).locale;

/** All locales that there are, by language. */
export const allLocales = (): Readonly<Record<string, Locale>> =>
  Object.fromEntries(
    languagesWith("locale").flatMap((language) => {
      const locale = findLocale(language);
      return locale ? [[language, locale]] : [];
    }),
  );

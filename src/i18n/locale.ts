/** How a language sets dates, hours and quotation marks, as far as `Intl` does not know or a reader would write it otherwise. */
import { findLocale, type Locale } from "./find-locale.ts";
import { oncePerLanguage } from "./memo.ts";

const unknown: Locale = { quotes: ["“", "”"] };

/** What is known of a language, whatever its region: `localeOf("fr-CA").hourNames` is `{ 0: "minuit" }`. */
export const localeOf = oncePerLanguage(
  (language): Locale => findLocale(language.toLowerCase().split("-")[0] ?? "") ?? unknown,
);

/** The tag by which `Intl` knows a language: `pt` → `pt-PT`, but `pt-BR` and `es` as they are. */
export const intlTag = (language: string): string =>
  language.includes("-") ? language : (localeOf(language).home ?? language);

/** Finds the locales in the folders of languages. In browsers, `src/styles/bundler.ts` puts the same as data in its place. */
import { languagesWith, loadFile } from "./language-files.ts";

/**
 * What `src/i18n/LANGUAGE/locale.ts` may say. It is data alone: it goes to browsers too, as JSON. What it leaves out
 * is as `Intl` has it.
 */
export interface Locale {
  /** The region whose numbers and names are meant where none is named: `"pt-PT"`, as `Intl` takes `pt` for Brazil's. */
  readonly home?: string;
  /** Around a quotation, with the spaces that belong to them: `["„", "“"]`. */
  readonly quotes: readonly [opening: string, closing: string];
  /** How figures make a clock time: `{ time: "{hour}h{minute}", fullHour: "{hour}h" }`. */
  readonly clock?: { readonly time: string; readonly fullHour: string };
  /** Hours with a name of their own, by their number: `{ 0: "minuit" }`. */
  readonly hourNames?: Readonly<Record<string, string>>;
  /** The same where the clock goes to twelve: nobody is sure what 12 PM is. */
  readonly twelveHourNames?: Readonly<Record<string, string>>;
  /** Between two clock times; a dash with no-break spaces if left out. */
  readonly hourDash?: string;
  /** Between a weekday and its date, where `Intl` has a comma that is not written: `" "`. */
  readonly afterWeekday?: string;
  /** What `Intl` leaves out between the day and the month of a span. */
  readonly beforeMonth?: string;
  /** Endings of days that `Intl` does not write: `{ 1: "er" }`. Letters are raised where there is markup. */
  readonly dayEndings?: Readonly<Record<string, string>>;
  /** What follows the figures of each day where the month stands apart; in dates `Intl` has it: `"."`. */
  readonly dayMark?: string;
}

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

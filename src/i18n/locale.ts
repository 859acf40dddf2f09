/** How a language sets dates, hours and quotation marks, as far as `Intl` does not know or a reader would write it otherwise. */
import { findLocale } from "./find-locale.ts";
import { oncePerLanguage } from "./memo.ts";

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

const unknown: Locale = { quotes: ["“", "”"] };

/** What is known of a language, whatever its region: `localeOf("fr-CA").hourNames` is `{ 0: "minuit" }`. */
export const localeOf = oncePerLanguage(
  (language): Locale => findLocale(language.toLowerCase().split("-")[0] ?? "") ?? unknown,
);

/** The tag by which `Intl` knows a language: `pt` → `pt-PT`, but `pt-BR` and `es` as they are. */
export const intlTag = (language: string): string =>
  language.includes("-") ? language : (localeOf(language).home ?? language);

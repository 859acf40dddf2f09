/** In which words a site speaks: Parvis's own, or others that its `data/words.yaml` gives. */

import type { HourClock } from "./words.ts";

/** How hours and dates are written in a language, as far as the site says it. */
export interface OwnTimes {
  /** `{hour}` and `{minute}` of a clock time, and `{hour}` of a full hour. */
  readonly clock?: { readonly time: string; readonly fullHour: string } | undefined;
  /** Hours with a name of their own, by their number. */
  readonly hourNames?: Readonly<Record<string, string>> | undefined;
  /** Between two clock times. */
  readonly hourDash?: string | undefined;
  /** The names of the months, and of the weekdays from Monday on. */
  readonly months?: readonly string[] | undefined;
  readonly weekdays?: readonly string[] | undefined;
}

/** What a site has of a language. */
export interface OwnLanguage extends OwnTimes {
  /** By the keys of what pages say. */
  readonly texts: Readonly<Record<string, string>>;
  /** True if pages speak it: Parvis knows it, or enough of it is here. */
  readonly isSpoken: boolean;
  /** The language that speaks where this one lacks a word, and where its plurals or numbers are not known. */
  readonly like?: string | undefined;
}

/** The languages of which a site has words, by their tags in small letters. */
export type OwnWords = ReadonlyMap<string, OwnLanguage>;

/** What is in a language: a site, an event, a page. `words` are those of its site. */
export interface Spoken {
  readonly language: string;
  readonly words?: OwnWords | undefined;
  /** How hours are counted where it is said, or where the place writes others than the language; else as the language does. */
  readonly clock?: HourClock | undefined;
  /** In a site of several languages, that of each text which is in another. */
  readonly untranslated?: { readonly texts: ReadonlyMap<string, string> } | undefined;
}

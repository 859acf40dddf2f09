/** What languages know that organisers write on any site: their own words for fields, months and hours. */
import { languagesWith, loadFile } from "./language-files.ts";

/** What `src/i18n/LANGUAGE/knowledge.ts` may tell, in small letters; all of it may be left out. */
export interface Knowledge {
  /** Words for fields and values, as ids, and the format's own: `{ titre: "title name label" }`. */
  readonly words?: Readonly<Record<string, string>>;
  /** What a word of several ends with, beside the word of one: `["s", "x"]`. */
  readonly pluralEndings?: readonly string[];
  /** The names of the twelve months, as ids, with their short forms. */
  readonly months?: readonly (readonly string[])[];
  /** What follows the figures of a day: `["st", "nd", "rd", "th"]`. */
  readonly dayEndings?: readonly string[];
  readonly noon?: readonly string[];
  readonly midnight?: readonly string[];
  /** What is said within a date, as ids: `11 de junho de 2013 às 14h` has `["de", "as"]`. */
  readonly withinDates?: readonly string[];
  /** What is written for `true` and for `false`. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** What is written for what is not known yet, instead of `tba`. */
  readonly stillOpen?: readonly string[];
  /** What joins the names of several, as a word of its own. */
  readonly and?: readonly string[];
  /** What stands for a text that is still to be written, in small letters: `insert title`. */
  readonly placeholders?: readonly string[];
  /** What programs that keep folders alike write into the name of a second version: `(conflicted copy 2027-06-12)`. */
  readonly conflictedCopy?: readonly string[];
  /** What stands before an hour, after one, and between two: `um`, `uhr`, `bis`. */
  readonly hourWords?: Readonly<Record<"before" | "after" | "between", readonly string[]>>;
}

let all: readonly Knowledge[] | undefined;

/** What each language knows that tells something, read when it is first asked for. */
export const knowledgeOfAll = (): readonly Knowledge[] =>
  (all ??= languagesWith("knowledge").flatMap((language) => {
    // A door: the file is one of ours, whose type the compiler has checked.
    const { knowledge } = loadFile("knowledge", language) as { readonly knowledge?: Knowledge };
    return knowledge ? [knowledge] : [];
  }));

type Listed = Exclude<keyof Knowledge, "words" | "pluralEndings" | "months" | "hourWords">;

/** The words of all languages for one thing: `wordsFor("noon")` is `["noon", "midi"]`. */
export const wordsFor = (what: Listed): readonly string[] =>
  knowledgeOfAll().flatMap((knowledge) => knowledge[what] ?? []);

/** The number of a month of any language, from 1 on: `monthNamed("juin")` is 6. */
export const monthNamed = (id: string): number | undefined => {
  for (const { months = [] } of knowledgeOfAll()) {
    const index = months.findIndex((names) => names.includes(id));
    if (index >= 0) return index + 1;
  }
  return undefined;
};

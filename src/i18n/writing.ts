/** What a language does to the texts that organisers write: its spaces and signs, its ordinals, its endings. */
import { loadFile } from "./language-files.ts";
import { oncePerLanguage } from "./memo.ts";

/** What to write instead of what; a rule need not be tried on a text without one of its `signs`. */
export interface Rule {
  readonly signs: RegExp;
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** What `src/i18n/LANGUAGE/writing.ts` may say. What it leaves out is left as it is written. */
export interface Writing {
  /** Applied in their order; applied again, they change nothing. */
  readonly rules?: readonly Rule[];
  /** The rules of a region that has others, by its code in small letters: `{ ca: … }`. */
  readonly regions?: Readonly<Record<string, readonly Rule[]>>;
  /** Cuts a text at the endings of ordinals, which are raised: every third piece is one. Tried where `signs` are. */
  readonly ordinals?: { readonly signs: RegExp; readonly pattern: RegExp };
  /** What may be added to a word of the glossary in a text, as a pattern. */
  readonly endings?: { readonly of: "every word" | "the last word"; readonly pattern: string };
}

const none: Writing = {};

/** How texts are written in a language, whatever its region. */
export const writingOf = oncePerLanguage((language): Writing => {
  const exported = loadFile("writing", language.toLowerCase().split("-")[0] ?? "");
  // A door: the file is one of ours, whose type the compiler has checked.
  return (exported as { readonly writing?: Writing }).writing ?? none;
});

/** The rules of a language in its region. */
export const rulesOf = oncePerLanguage((language): readonly Rule[] | undefined => {
  const { rules, regions } = writingOf(language);
  return regions?.[language.toLowerCase().split("-")[1] ?? ""] ?? rules;
});

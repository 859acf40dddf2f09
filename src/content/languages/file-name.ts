/** Names of files that hold a translation: `conte.en.md` beside `conte.md`. */

/** Of what a file is a translation, as its name says. */
export interface TranslationName {
  readonly base: string;
  readonly language: string;
}

/** What the name of a translation says: `conte.md` and `en` of `conte.en.md`. */
export const translationName = (file: string): TranslationName | undefined => {
  const [, start, language, ending] =
    /^(.+)\.([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)(\.\w+)$/.exec(file) ?? [];
  return start === undefined || language === undefined
    ? undefined
    : { base: `${start}${ending ?? ""}`, language };
};

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** True for the name of a file in a language: `conte.en.md`. */
export const isTranslation = (file: string): boolean => {
  const name = translationName(file);
  return name !== undefined && isLanguageName(name.language);
};

/** True for the tag of a language that has a name: `en`, `eng`, `pt-BR`; not `old`. */
export const isLanguageName = (tag: string): boolean => {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
};

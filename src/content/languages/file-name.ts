/** Names of files that hold a translation: `conte.en.md` beside `conte.md`. */

/** The same file in another language, as its name says: `["conte.md", "en"]` of `conte.en.md`. */
export const translationName = (
  file: string,
): { readonly base: string; readonly language: string } | undefined => {
  const [, start, language, ending] =
    /^(.+)\.([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)(\.\w+)$/.exec(file) ?? [];
  return start === undefined || language === undefined
    ? undefined
    : { base: `${start}${ending ?? ""}`, language };
};

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** True for the tag of a language that has a name: `en`, `eng`, `pt-BR`; not `old`. */
export const isLanguageName = (tag: string): boolean => {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
};

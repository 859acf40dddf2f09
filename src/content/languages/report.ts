/** What is wrong with the files of other languages. */
import { posix } from "node:path";
import { isLanguageTag } from "../../time.ts";
import type { Report } from "../report.ts";
import { nearestWord } from "../suggest/nearest.ts";
import type { Range, Source } from "../yaml/source.ts";
import type { TranslationName } from "./file-name.ts";

/** The language of the site that is meant by another: `fr` by `fra` and `fr-CA`. */
const meantLanguage = (value: string, languages: readonly string[]): string | undefined => {
  const [tag = value] = isLanguageTag(value) ? Intl.getCanonicalLocales(value) : [];
  const { language } = new Intl.Locale(tag);
  return (
    languages.find((one) => one === tag) ??
    languages.find((one) => new Intl.Locale(one).language === language) ??
    nearestWord(value, languages)
  );
};

/** Reports a text in a language that the site does not have. */
export const reportUnknownLanguage = (
  source: Source,
  range: Range,
  value: string,
  languages: readonly string[],
  report: Report,
): void => {
  const nearest = meantLanguage(value, languages);
  report.add(source, range, "unknown-language.text", { value, nearest, known: languages });
};

/** Reports a file in a language that the site does not have. */
export const reportUnknownFile = (
  source: Source,
  { base, language }: TranslationName,
  languages: readonly string[],
  report: Report,
): void => {
  const meant = languages.length > 1 ? meantLanguage(language, languages) : undefined;
  const fixed =
    meant === undefined ? undefined : posix.basename(base).replace(/(?=\.\w+$)/, () => `.${meant}`);
  const values = { value: language, fixed, known: languages };
  report.add(source, { start: 0, end: 0 }, "unknown-language.file", values);
};

/** Reports a translation of a file that is not there; `files` are those that are. */
export const reportOrphan = (
  source: Source | undefined,
  { base, language }: TranslationName,
  files: readonly string[],
  report: Report,
): void => {
  if (!source) return;
  const ids = files.map((file) => posix.basename(file, ".md"));
  const id = nearestWord(posix.basename(base, ".md"), ids);
  report.add(source, { start: 0, end: 0 }, "orphan-translation", {
    base: posix.basename(base),
    fixed: id === undefined ? undefined : `${id}.${language}.md`,
  });
};

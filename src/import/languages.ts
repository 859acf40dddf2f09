import { spokenLanguages } from "../i18n/catalogue.ts";
import { namesIn } from "../content/suggest/several.ts";
import { toWord } from "../content/suggest/nearest.ts";
import { isLanguageTag } from "../time.ts";
import type { Notes } from "./notes.ts";

/** Tags whose names are found in the languages that programmes are written in. */
const tags = [
  "en",
  "fr",
  "de",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "cs",
  "sv",
  "da",
  "fi",
  "el",
  "ru",
  "uk",
  "tr",
  "he",
  "ar",
  "ja",
  "zh",
  "ko",
  "ca",
  "eu",
  "gl",
  "hu",
  "ro",
  "bg",
  "hr",
  "sk",
  "sl",
];

/** True for a language that programmes are written in, by its tag without region. */
export const isLanguage = (tag: string): boolean => tags.includes(tag);

let names: ReadonlyMap<string, string> | undefined;

const makeNames = (): ReadonlyMap<string, string> =>
  new Map(
    spokenLanguages().flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: "language" });
      return tags.map((tag) => [toWord(display.of(tag) ?? "") || tag, tag] as const);
    }),
  );

/** ISO 639-2 and -3 where they differ from what browsers know: `ger`, `fre`. */
const threeLetters: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  fre: "fr",
  deu: "de",
  ger: "de",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  dut: "nl",
};

/**
 * A language as a tag; empty if it is not known.
 *
 *     readLanguage("English") // "en"
 *     readLanguage("de-formal") // "de"
 *     readLanguage("pt_BR") // "pt-BR"
 */
export const readLanguage = (written: string): string => {
  const text = written
    .trim()
    .replace(/_/g, "-")
    .replace(/-(?:in)?formal$/i, "");
  const lower = text.toLowerCase();
  if (Object.hasOwn(threeLetters, lower)) return threeLetters[lower] ?? "";
  names ??= makeNames();
  const named = names.get(toWord(text));
  if (named !== undefined) return named;
  return isLanguageTag(text) && text.length <= 11 ? (Intl.getCanonicalLocales(text)[0] ?? "") : "";
};

/** “German and English” → `de`, `en`; a part by itself is no “and”, though Dutch has the word `en`. */
const languagesIn = (part: string): readonly string[] => {
  const own = readLanguage(part);
  return own ? [own] : namesIn(part).map(readLanguage).filter(Boolean);
};

/** The language of a session, and each other one that is written beside it: of `de, en` German. What is not known is noted. */
export const readLanguages = (
  written: string,
  notes: Notes,
): { readonly language: string; readonly others: readonly string[] } => {
  if (written.trim() === "") return { language: "", others: [] };
  const whole = readLanguage(written);
  if (whole) return { language: whole, others: [] };
  const known = [...new Set(written.split(/[,;/+&|]/).flatMap(languagesIn))];
  const [language = "", ...others] = known;
  if (known.length < 2) notes.add("language", written);
  else notes.add("languages", written);
  return { language, others };
};

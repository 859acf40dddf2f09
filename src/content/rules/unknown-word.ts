/** What is no key of `data/words.yaml`: which one was meant. */
import { reference, spokenLanguages, textsOf } from "../../i18n/catalogue.ts";
import { nearest, toWord } from "../suggest/nearest.ts";
import { baseOf, formOf, isKey, wantedOf } from "../words/keys.ts";
import type { WordsScope } from "./words-scope.ts";

/** What pages say for each key, in the language itself and in English; in all others if it is none of Parvis's. */
const textsBeside = (language: string): readonly Readonly<Record<string, string>>[] => {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const all = spokenLanguages();
  return (all.includes(base) ? [base, reference] : [reference, ...all]).map((one) =>
    textsOf("pages", one),
  );
};

/** The keys whose text somebody has written in the place of the key. */
const keysSaying = ({ language, tag }: WordsScope, text: string): readonly string[] => {
  const wanted = toWord(text);
  if (wanted === "") return [];
  return wantedOf(tag).filter((key) =>
    textsBeside(language).some((texts) => toWord(texts[key] ?? "") === wanted),
  );
};

/** Reports a key that pages never look up. */
export const reportUnknownWord = (scope: WordsScope, value: string): void => {
  const { document, language, report, tag } = scope;
  const range = document.keyRange([language, value]);
  const { source } = document;
  const forms = wantedOf(tag).filter((key) => formOf(key) && baseOf(key) === baseOf(value));
  if (forms.length > 0) {
    report.add(source, range, "unknown-word.counted", { value, forms });
    return;
  }
  const fixed = keysSaying(scope, value);
  if (fixed.length > 0) {
    report.add(source, range, "unknown-word.text", { value, fixed });
    return;
  }
  const said = document.at([language]);
  const isFree = (key: string): boolean => typeof said !== "object" || !(key in said);
  const [texts = {}] = textsBeside(language);
  const candidates = wantedOf(tag).filter(isFree);
  const meant =
    nearest(
      value,
      candidates.map((id) => ({ id })),
    ) ??
    nearest(
      value,
      candidates.map((id) => ({ id, names: [texts[id] ?? ""] })),
    );
  report.add(source, range, "unknown-word", {
    value,
    nearest: meant !== undefined && isKey(meant, tag) ? meant : undefined,
    language,
  });
};

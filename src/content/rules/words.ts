/** The words that a site puts in the place of Parvis's: `data/words.yaml`. */
import { isSpoken, tagFor, voiceOf } from "../../i18n/catalogue.ts";
import { pageFinder } from "../../i18n/page-words.ts";
import type { OwnWords } from "../../site/spoken.ts";
import { isLanguageTag } from "../../time.ts";
import { LocaleSchema } from "../schema/words.ts";
import { validate } from "../validate.ts";
import { baseOf, formsOf, isKey, wantedOf } from "../words/keys.ts";
import { coverageOf, isMap, localeKey, oursOf, ownWordsOf } from "../words/read.ts";
import type { ValueMap } from "../yaml/parse.ts";
import type { Scope } from "./scope.ts";
import { reportUnknownWord } from "./unknown-word.ts";
import { checkClock, checkWord } from "./word-text.ts";
import type { WordsScope } from "./words-scope.ts";

/** The languages that pages are in: those that the content names, and that of what they do not speak. */
const pageLanguages = ({ content }: Scope, words: OwnWords): ReadonlySet<string> => {
  const named = [
    ...(content.site.partial.languages ?? []),
    ...content.events.flatMap(({ event }) => event.partial.language ?? []),
  ];
  const speaking = named.map((language) => voiceOf({ language, words }).toLowerCase());
  const like = named.flatMap((language) => words.get(language.toLowerCase())?.like ?? []);
  return new Set(
    [...named.map((one) => one.toLowerCase()), ...speaking, ...like].flatMap((tag) => [
      tag,
      tag.split("-")[0] ?? "",
    ]),
  );
};

/** Reports forms of a number that still say what Parvis says, beside others that do not. */
const checkForms = (scope: WordsScope, texts: Readonly<Record<string, string>>): void => {
  const { language, document, report, tag } = scope;
  for (const [base, keys] of Map.groupBy(Object.keys(texts), baseOf)) {
    const forms = formsOf(base, tag);
    const wanted = wantedOf(tag).filter((key) => forms.includes(key) && !(key in texts));
    const others = wanted.filter((key) => oursOf(key, language) !== undefined);
    const [key = ""] = keys;
    const text = oursOf(others[0] ?? "", language);
    if (text === undefined || keys.every((one) => texts[one] === oursOf(one, language))) continue;
    const range = document.keyRange([language, key]);
    report.add(document.source, range, "uneven-words", { key, others, text });
  }
};

/** Says how much of a language that the site brings is there. */
const checkCoverage = (scope: WordsScope): void => {
  const { language, document, words, report, tag } = scope;
  const own = words.get(language.toLowerCase());
  if (!own || isSpoken(language)) return;
  const { own: there, total, least } = coverageOf(own.texts, tag);
  const range = document.keyRange([language]);
  const counts = { value: language, own: there, total, missing: total - there, least };
  if (!own.isSpoken) report.add(document.source, range, "missing-words.few", counts);
  else if (there < total) {
    const find = pageFinder({ language, words });
    const missing = wantedOf(tag).find((key) => !(key in own.texts)) ?? "";
    report.add(document.source, range, "missing-words", { ...counts, text: find(missing) });
  }
};

const checkLanguage = (scope: WordsScope, said: ValueMap, isUsed: boolean): void => {
  const { language, document, report, words, tag } = scope;
  for (const [key, text] of Object.entries(said)) {
    const path = [language, key];
    if (key === localeKey) checkClock(scope, validate(LocaleSchema, document, path, report).data);
    else if (isKey(key, tag)) checkWord(scope, path, key, text);
    else reportUnknownWord(scope, key);
  }
  if (!isUsed)
    report.add(document.source, document.keyRange([language]), "unused-words", { value: language });
  checkForms(scope, words.get(language.toLowerCase())?.texts ?? {});
  if (isUsed) checkCoverage(scope);
};

/** Checks all words that the site has of its own. */
export const checkWords = (scope: Scope): void => {
  const document = scope.content.words;
  if (!document || document.isBroken) return;
  const { report } = scope;
  if (!isMap(document.value)) {
    report.add(document.source, document.valueRange([]), "unknown-word.file");
    return;
  }
  const words = ownWordsOf(document);
  const used = pageLanguages(scope, words);
  for (const [language, value] of Object.entries(document.value)) {
    // All words of a language may be comments still.
    const said = value ?? {};
    if (!isLanguageTag(language) || !isMap(said)) {
      report.add(document.source, document.keyRange([language]), "unknown-word.language", {
        value: language,
        language: scope.language,
      });
      continue;
    }
    const tag = tagFor(Intl.PluralRules, { language, words: asSpoken(words, language) });
    checkLanguage(
      { ...scope, language, document, words, tag },
      said,
      used.has(language.toLowerCase()),
    );
  }
};

/** The same, as if there were enough of a language: its plurals do not hang on that. */
const asSpoken = (words: OwnWords, language: string): OwnWords => {
  const tag = language.toLowerCase();
  const own = words.get(tag);
  return new Map(own && [[tag, { ...own, isSpoken: true }]]);
};

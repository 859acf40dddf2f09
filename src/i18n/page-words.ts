/** What pages say in a language: a site's own words, then those of Parvis, then of what it is like, then English. */
import type { Spoken } from "../site/spoken.ts";
import {
  type Find,
  finder,
  finderIn,
  isSpoken,
  reference,
  spokenLanguage,
  tagFor,
  type Texts,
  textsOf,
} from "./catalogue.ts";
import { oncePerVoice, ownLanguages } from "./own-words.ts";

/** The languages that are asked one after the other. */
const asked = (spoken: Spoken): readonly string[] => {
  const { language } = spoken;
  const like = ownLanguages(spoken).flatMap((own) => own.like ?? []);
  return isSpoken(spoken) ? [...new Set([language, ...like, reference])] : [reference];
};

/** What a language says on the pages of a site, without what others say where it lacks something. */
export const pageTexts = oncePerVoice((spoken): Texts => {
  const base = spoken.language.toLowerCase().split("-")[0] ?? "";
  const texts: Record<string, string> = { ...textsOf("pages", base) };
  for (const own of ownLanguages(spoken).toReversed()) Object.assign(texts, own.texts);
  return texts;
});

/** Looks up what pages say; an unknown key stands for itself. */
export const pageFinder = oncePerVoice((spoken): Find => {
  const { words } = spoken;
  if (!words) return finder("pages", spokenLanguage(spoken.language));
  const finders = asked(spoken).map((language) =>
    finderIn(pageTexts({ language, words }), tagFor(Intl.PluralRules, { language, words })),
  );
  return (key, count) => {
    for (const find of finders) {
      const text = find(key, count);
      if (text !== undefined) return text;
    }
    return key;
  };
});

/** Who speaks: a language, with the words that a site has of its own for it. Nothing here is kept but by its site. */
import type { OwnLanguage, OwnWords, Spoken } from "../site/spoken.ts";

export type { OwnWords, Spoken } from "../site/spoken.ts";

/** A language as Parvis speaks it, or what is in one and may have words of its own. */
export type Speaking = Spoken | string;

/** Both forms as one. */
export const toSpoken = (speaking: Speaking): Spoken =>
  typeof speaking === "string" ? { language: speaking } : speaking;

/** `fr-ca`, then `fr`. */
const tagsOf = (language: string): readonly string[] => {
  const tag = language.toLowerCase();
  const base = tag.split("-")[0] ?? "";
  return base === tag ? [tag] : [tag, base];
};

/** What a site has of a language, that of its region first. */
export const ownLanguages = ({ language, words }: Spoken): readonly OwnLanguage[] =>
  words ? tagsOf(language).flatMap((tag) => words.get(tag) ?? []) : [];

/** Makes something once per language and clock and, where a site has words of its own, once for those. */
export const oncePerVoice = <T>(make: (spoken: Spoken) => T): ((speaking: Speaking) => T) => {
  const common = new Map<string, T>();
  const own = new WeakMap<OwnWords, Map<string, T>>();
  const madeFor = (words: OwnWords | undefined): Map<string, T> => {
    if (!words) return common;
    const known = own.get(words) ?? new Map<string, T>();
    own.set(words, known);
    return known;
  };
  return (speaking) => {
    const { language, words, clock } = toSpoken(speaking);
    const made = madeFor(words);
    const key = clock === undefined ? language : `${language} ${clock}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make({ language, words, clock });
    made.set(key, fresh);
    return fresh;
  };
};

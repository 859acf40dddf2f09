/** The texts of a language by their keys, and those of English in the place of what it lacks. */
import { languagesWith, loadFile } from "./language-files.ts";
import { oncePerLanguage } from "./memo.ts";
import { oncePerVoice, ownLanguages, type Speaking, toSpoken } from "./own-words.ts";

/** What catalogues are for: the pages, the problems of content, the commands, the files that a command makes, the fields of files. */
export const catalogueNames = [
  "pages",
  "problems",
  "commands",
  "templates",
  "fields",
  "editor",
] as const;

export type CatalogueName = (typeof catalogueNames)[number];

export type Texts = Readonly<Record<string, string>>;

/** The reference: every key is in its catalogues, and its texts stand where another language has none. */
export const reference = "en";

/** The languages that Parvis speaks: `["de", "en", "fr" …]`. */
export const spokenLanguages = (): readonly string[] => languagesWith("pages");

/** The language spoken where a site is in `language`: `fr-CA` → `fr`, `xx` → `en`. */
export const spokenLanguage = oncePerLanguage((language) => {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return spokenLanguages().includes(base) ? base : reference;
});

/** English as in most of the world: days before months, hours up to 24. */
export const elsewhere = "en-GB";

/** True for a language, whatever its region, that Parvis speaks, or that a site has brought. */
export const isSpoken = (speaking: Speaking): boolean => {
  const spoken = toSpoken(speaking);
  return (
    spokenLanguages().includes(spoken.language.toLowerCase().split("-")[0] ?? "") ||
    ownLanguages(spoken).some((own) => own.isSpoken)
  );
};

/** The language of all that Parvis itself says on a site, words, dates and numbers alike: `fr-CA` → `fr-CA`, `pl` → `en-GB`. */
export const voiceOf = oncePerVoice((spoken) => (isSpoken(spoken) ? spoken.language : elsewhere));

/** A part of `Intl`, which tells the languages that it knows. */
interface OfIntl {
  readonly supportedLocalesOf: (locales: string) => readonly string[];
}

/**
 * The language whose plurals, numbers or dates are written: the one that speaks or, where a part of `Intl` does not
 * know that, the one that a site says it is like. Without it that part would take the language of the machine.
 */
export const tagFor = (part: OfIntl, speaking: Speaking): string => {
  const spoken = toSpoken(speaking);
  const voice = voiceOf(spoken);
  if (isSpoken(voice)) return voice;
  const like = ownLanguages(spoken).find((own) => own.like !== undefined)?.like;
  const isKnown = (tag: string): boolean => part.supportedLocalesOf(tag).length > 0;
  return [voice, like].find((tag) => tag !== undefined && isKnown(tag)) ?? elsewhere;
};

// A door: the file is one of ours, whose type the compiler has checked.
const load = (name: CatalogueName, language: string): Texts =>
  (loadFile(name, language) as Readonly<Record<string, Texts>>)[language] ?? {};

/** The texts that a language itself has, none where the file is missing. */
export const textsOf = (name: CatalogueName, language: string): Texts => loaded[name](language);

const loaded = {
  pages: oncePerLanguage((language) => load("pages", language)),
  problems: oncePerLanguage((language) => load("problems", language)),
  commands: oncePerLanguage((language) => load("commands", language)),
  templates: oncePerLanguage((language) => load("templates", language)),
  fields: oncePerLanguage((language) => load("fields", language)),
  editor: oncePerLanguage((language) => load("editor", language)),
} satisfies Record<CatalogueName, (language: string) => Texts>;

/** Finds the text of a key; of `key.one` and `key.other`, the one that the number asks for. */
export type Find = (key: string, count?: unknown) => string;

/** Finds a text in one catalogue; undefined for what it lacks. */
export const finderIn = (
  texts: Texts,
  language: string,
): ((key: string, count: unknown) => string | undefined) => {
  const plural = new Intl.PluralRules(language);
  return (key, count) =>
    (typeof count === "number" ? texts[`${key}.${plural.select(count)}`] : undefined) ??
    texts[key] ??
    texts[`${key}.other`];
};

/** Looks up texts in a language, and in English what it lacks; an unknown key stands for itself. */
export const finder = (name: CatalogueName, language: string): Find => {
  const find = finderIn(textsOf(name, language), language);
  let findEnglish: typeof find | undefined;
  return (key, count) => {
    const text = find(key, count);
    if (text !== undefined) return text;
    findEnglish ??= finderIn(textsOf(name, reference), reference);
    return findEnglish(key, count) ?? key;
  };
};

/** A site's own words, from what `data/words.yaml` says. */
import { isSpoken, tagFor, textsOf } from "../../i18n/catalogue.ts";
import type { OwnLanguage, OwnWords } from "../../site/spoken.ts";
import { typeset } from "../../text/typography.ts";
import { isLanguageTag } from "../../time.ts";
import type { Content } from "../content.ts";
import { type LocaleInput, LocaleSchema } from "../schema/words.ts";
import type { Document } from "../yaml/document.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { isKey, wantedOf } from "./keys.ts";

export const isMap = (value: Value): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);

/** The key under which a language says how it writes hours, and what it is like. */
export const localeKey = "locale";

const localeOf = (value: Value): Partial<LocaleInput> => {
  const { data } = LocaleSchema.safeParse(value);
  return data ?? {};
};

/** A map without its keys that hold nothing. */
const definedOf = (map: Readonly<Partial<Record<string, string>>>) =>
  Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** Of so many words in ten that pages say, a language has enough to be spoken. */
const enough = 9;

/** How many of the words that a language should have are there. */
export interface Coverage {
  readonly own: number;
  readonly total: number;
  /** So many it takes for pages to speak it. */
  readonly least: number;
}

/** What there is of a language that the site brings, as far as its grammar is known. */
export const coverageOf = (texts: OwnLanguage["texts"], tag: string): Coverage => {
  const wanted = wantedOf(tag);
  const total = wanted.length;
  return {
    own: wanted.filter((key) => key in texts).length,
    total,
    least: Math.ceil((total * enough) / 10),
  };
};

const readLanguage = (language: string, said: ValueMap): OwnLanguage => {
  const locale = localeOf(said[localeKey]);
  const { like, clock, hour_names: hourNames, hour_dash: hourDash, months, weekdays } = locale;
  const spoken = { language, words: new Map([[language, { texts: {}, isSpoken: true, like }]]) };
  const tag = tagFor(Intl.PluralRules, spoken);
  const texts = Object.fromEntries(
    Object.entries(said).flatMap(([key, text]) =>
      typeof text === "string" && isKey(key, tag) ? [[key, typeset(text.trim(), language)]] : [],
    ),
  );
  const { own, least } = coverageOf(texts, tag);
  return {
    texts,
    isSpoken: isSpoken(language) || own >= least,
    like,
    clock: clock && { time: clock.time, fullHour: clock.full_hour },
    hourNames: hourNames && definedOf(hourNames),
    hourDash,
    months,
    weekdays,
  };
};

const known = new WeakMap<Document, OwnWords>();

/** The words of each language, by its tag in small letters; the same as long as the file says the same. */
export const ownWordsOf = (document: Document): OwnWords => {
  const before = known.get(document);
  if (before) return before;
  const { value } = document;
  const fresh = new Map(
    Object.entries(isMap(value) ? value : {}).flatMap(([language, said = {}]) =>
      isLanguageTag(language) && isMap(said)
        ? [[language.toLowerCase(), readLanguage(language.toLowerCase(), said)]]
        : [],
    ),
  );
  known.set(document, fresh);
  return fresh;
};

/** Those of a site's content; undefined where it has none. */
export const ownWordsIn = ({ words }: Pick<Content, "words">): OwnWords | undefined => {
  const own = words && ownWordsOf(words);
  return own && own.size > 0 ? own : undefined;
};

/** What Parvis itself says for a key in a language; undefined where it does not speak it. */
export const oursOf = (key: string, language: string): string | undefined =>
  textsOf("pages", language.toLowerCase().split("-")[0] ?? "")[key];

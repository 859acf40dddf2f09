/** Countries by their codes (ISO 3166) and by what people call them, from the data of `Intl`. */
import { languagesWith } from "./language-files.ts";
import { isSpoken, tagFor } from "./catalogue.ts";
import { intlTag } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import { type Speaking, toSpoken } from "./own-words.ts";

/** Languages that are asked beside those that Parvis speaks; each country is known by its own name anyway. */
const others =
  "ar bg bs ca cs cy da el et eu fa fi ga gl hr hu id is ja ko lt lv mk mt nb pl ro ru sk sl sq sr sv th tr uk vi zh zh-Hant";

const languages = (): readonly string[] => [
  ...new Set(["en", ...languagesWith("pages"), ...others.split(" ")]),
];

/** What people say that `Intl` does not. */
const alsoCalled: Readonly<Record<string, string>> = {
  america: "US",
  bosnia: "BA",
  burma: "MM",
  capeverde: "CV",
  czechrepublic: "CZ",
  eire: "IE",
  england: "GB",
  angleterre: "GB",
  britain: "GB",
  greatbritain: "GB",
  grandebretagne: "GB",
  grossbritannien: "GB",
  northernireland: "GB",
  scotland: "GB",
  ecosse: "GB",
  wales: "GB",
  holland: "NL",
  hollande: "NL",
  ivorycoast: "CI",
  korea: "KR",
  macedonia: "MK",
  palestine: "PS",
  republicofireland: "IE",
  republicofkorea: "KR",
  swaziland: "SZ",
  turkey: "TR",
  uae: "AE",
  uk: "GB",
  usa: "US",
  etatsunisdamerique: "US",
  unitedstatesofamerica: "US",
  vereinigtestaatenvonamerika: "US",
  vaticancity: "VA",
};

const namesIn = oncePerLanguage((language) => {
  const make = (style: "long" | "short") =>
    new Intl.DisplayNames(intlTag(language), { type: "region", style, fallback: "none" });
  return { long: make("long"), short: make("short") };
});

/** What has a name but is no country. */
const noCountries = "EU EZ QO UN XA XB ZZ";
let codes: readonly string[] | undefined;

/** All codes of countries and territories: those that `Intl` has a name for and that were not given up. */
export const countryCodes = (): readonly string[] => {
  if (codes) return codes;
  const { long } = namesIn("en");
  const pairs = Array.from({ length: 26 * 26 }, (_, i) =>
    String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
  );
  return (codes = pairs
    .filter((code) => !noCountries.includes(code) && long.of(code) !== undefined)
    .filter((code) => new Intl.Locale(`und-${code}`).region === code));
};

/** `The U.S.A.` and `usa` are one: letters alone, small and without accents. */
const letters = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}]/gu, "");

const known = new Map(Object.entries(alsoCalled));
let unread: string[] | undefined;

/** Makes what a language calls all countries known. A short name of two letters is no name: `EU` is the United States. */
const learn = (language: string): void => {
  const { long, short } = namesIn(language);
  for (const code of countryCodes())
    for (const name of [long.of(code), short.of(code)]) {
      const key = name === undefined ? "" : letters(name);
      if (/^(?:[^a-z]|.{3})/.test(key) && !known.has(key)) known.set(key, code);
    }
};

/** What each country calls itself. */
const learnOwnNames = (): void => {
  for (const code of countryCodes()) {
    const name = namesIn(new Intl.Locale(`und-${code}`).maximize().language).long.of(code);
    if (name !== undefined && !known.has(letters(name))) known.set(letters(name), code);
  }
};

/** Language after language, for most names are found in the first. */
const codeOfName = (name: string): string | undefined => {
  const key = letters(name);
  unread ??= [...languages()];
  while (!known.has(key)) {
    const language = unread.shift();
    if (language === undefined) return undefined;
    learn(language);
    if (unread.length === 0) learnOwnNames();
  }
  return known.get(key);
};

/**
 * The code of a country that is written as a code or by a name in any well-known language.
 *
 *     countryCode("Deutschland") // "DE"
 */
export const countryCode = (written: string): string | undefined => {
  const code = written.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && countryCodes().includes(code) ? code : codeOfName(written);
};

/** What a country is called in a language: `countryName("DE", "fr")` is “Allemagne”. */
export const countryName = (code: string, speaking: Speaking): string =>
  namesIn(
    isSpoken(speaking) ? tagFor(Intl.DisplayNames, speaking) : toSpoken(speaking).language,
  ).long.of(code) ?? code;

/** What countries are called in the languages that Parvis speaks. */
export const countryNames = (): readonly string[] => [
  ...new Set(
    languagesWith("pages").flatMap((language) =>
      countryCodes().map((code) => countryName(code, language)),
    ),
  ),
];

import { type Html, type Printable, html } from "../write/html.ts";
import { isolate, isolateText } from "./bidi.ts";
import { de } from "./de/pages.ts";
import { en } from "./en/pages.ts";
import { es } from "./es/pages.ts";
import { fr } from "./fr/pages.ts";
import { he } from "./he/pages.ts";
import { it } from "./it/pages.ts";
import { nl } from "./nl/pages.ts";
import { pt } from "./pt/pages.ts";
import { direction } from "./languages.ts";
import { intlTag } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";

type Written = keyof typeof en;
type Counted = Written extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** A string of the interface; of `key.one` and `key.other`, `key` stands for both. */
export type Key = Written | Counted;

type Params = Readonly<Record<string, string | number>>;

/** `t("ticket.capacity", { count: 40 })` is “40 places”. */
export type Translate = (key: Key, params?: Params) => string;

/** The same for values with markup: `say("ticket.opens", { moment: html`<time>…</time>` })`. */
export type Say = (key: Key, params: Readonly<Record<string, Printable>>) => Html;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de,
  en,
  es,
  fr,
  he,
  it,
  nl,
  pt,
};

/** The language in which `translator(language)` speaks: `fr-CA` → `fr`, `de` → `en`. */
const spokenLanguage = (language: string): string => {
  const base = language.toLowerCase().split("-")[0] ?? "";
  return base in languages ? base : "en";
};

const finder = (language: string): ((key: Key, count: unknown) => string) => {
  const said: Readonly<Record<string, string>> = languages[language] ?? en;
  const plural = new Intl.PluralRules(language);
  return (key, count) => {
    const counted = typeof count === "number" ? said[`${key}.${plural.select(count)}`] : undefined;
    return counted ?? said[key] ?? said[`${key}.other`] ?? key;
  };
};

const placeholders = /\{(\w+)\}/g;

/** Translates the interface's strings; made once per language. */
export const translator = oncePerLanguage((language): Translate => {
  const spoken = spokenLanguage(language);
  const find = finder(spoken);
  const around = direction(spoken);
  const number = new Intl.NumberFormat(intlTag(language));
  const write = (value: string | number | undefined): string =>
    typeof value === "number" ? number.format(value) : isolateText(value ?? "", around);
  return (key, params = {}) => {
    const text = find(key, params.count);
    return text.includes("{")
      ? text.replace(placeholders, (_, name: string) => write(params[name]))
      : text;
  };
});

/** Translates with values that are markup; all else is escaped. */
export const sayer = oncePerLanguage((language): Say => {
  const spoken = spokenLanguage(language);
  const find = finder(spoken);
  const around = direction(spoken);
  return (key, params) => {
    const pieces = find(key, params.count).split(placeholders);
    return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : isolate(params[piece], around)))}`;
  };
});

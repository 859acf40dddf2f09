import { type Html, type Printable, html } from "../write/html.ts";
import { isolate, isolateText } from "./bidi.ts";
import { finder, spokenLanguage, voiceOf } from "./catalogue.ts";
import type { en } from "./en/pages.ts";
import { direction } from "./languages.ts";
import { intlTag } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import type { KeyOf } from "./parameters.ts";

/** A string of the interface; of `key.one` and `key.other`, `key` stands for both. */
export type Key = KeyOf<typeof en>;

type Params = Readonly<Record<string, string | number>>;

/** `t("ticket.capacity", { count: 40 })` is “40 places”. */
export type Translate = (key: Key, params?: Params) => string;

/** The same for values with markup: `say("ticket.opens", { moment: html`<time>…</time>` })`. */
export type Say = (key: Key, params: Readonly<Record<string, Printable>>) => Html;

const placeholders = /\{(\w+)\}/g;

/** Translates the interface's strings; made once per language. */
export const translator = oncePerLanguage((language): Translate => {
  const spoken = spokenLanguage(language);
  const find = finder("pages", spoken);
  const around = direction(spoken);
  const number = new Intl.NumberFormat(intlTag(voiceOf(language)));
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
  const find = finder("pages", spoken);
  const around = direction(spoken);
  return (key, params) => {
    const pieces = find(key, params.count).split(placeholders);
    return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : isolate(params[piece], around)))}`;
  };
});

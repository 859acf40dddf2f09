import { type Html, type Printable, html } from "../write/html.ts";
import { isolate, isolateText } from "./bidi.ts";
import { tagFor, voiceOf } from "./catalogue.ts";
import type { en } from "./en/pages.ts";
import { direction } from "./languages.ts";
import { intlTag } from "./locale.ts";
import { oncePerVoice } from "./own-words.ts";
import { pageFinder } from "./page-words.ts";
import type { KeyOf } from "./parameters.ts";

/** A string of the interface; of `key.one` and `key.other`, `key` stands for both. */
export type Key = KeyOf<typeof en>;

type Params = Readonly<Record<string, string | number>>;

/** `t("ticket.capacity", { count: 40 })` is “40 places”. */
export type Translate = (key: Key, params?: Params) => string;

/** The same for values with markup: `say("ticket.opens", { moment: html`<time>…</time>` })`. */
export type Say = (key: Key, params: Readonly<Record<string, Printable>>) => Html;

const placeholders = /\{(\w+)\}/g;

/** Translates the interface's strings; made once per language, and for each site that has words of its own. */
export const translator = oncePerVoice((spoken): Translate => {
  const find = pageFinder(spoken);
  const around = direction(voiceOf(spoken));
  const number = new Intl.NumberFormat(intlTag(tagFor(Intl.NumberFormat, spoken)));
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
export const sayer = oncePerVoice((spoken): Say => {
  const find = pageFinder(spoken);
  const around = direction(voiceOf(spoken));
  return (key, params) => {
    const pieces = find(key, params.count).split(placeholders);
    return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : isolate(params[piece], around)))}`;
  };
});

/** What is told of the language of short texts, and of what nobody has translated. */
import { type Html, html } from "../../../src/write/html.ts";
import { languageName } from "../../../src/i18n/languages.ts";
import type { Speaking } from "../../../src/i18n/own-words.ts";
import { languageOfText, versionsOf } from "../../../src/site/versions.ts";
import type { Context } from "../../context.ts";
import { joined } from "./lists.ts";

/** True for a text in another language than the rest of a page, in a site of several. */
export const isForeign = (c: Context, text: string): boolean =>
  languageOfText(c.site, text, c.contentLanguage, c.contentLanguage) !== c.contentLanguage;

/** A text as it was written, told by its language where that is not the page's. */
export const told = (c: Context, text: string): Html =>
  isForeign(c, text) ? c.text(text) : html`${text}`;

/** Short texts in one line, each in its own language. */
export const phrase = (c: Context, texts: readonly string[], separator = ", "): Html =>
  texts.some((text) => isForeign(c, text))
    ? joined(
        texts.map((text) => c.text(text)),
        separator,
      )
    : c.text(texts.join(separator));

const baseOf = (tag: string): string => tag.split("-")[0] ?? tag;

/** A language in words; that it is Irish English is said only where there is another English. */
export const languageCalled = (c: Context, tag: string, speaking: Speaking = c): string => {
  const all = versionsOf(c.site).filter(({ language }) => baseOf(language) === baseOf(tag));
  return languageName(c.site.versions && all.length < 2 ? baseOf(tag) : tag, speaking);
};

const inLanguage = (c: Context, language: string): string =>
  c.t("link.in-language", { language: languageCalled(c, language) });

/** “(in French)”, behind a link to a page that nobody has translated; nothing in a site of one language. */
export const inItsLanguage = (c: Context, url: string): Html | undefined => {
  const state = c.site.untranslated?.pages.get(url);
  return state?.isWhole ? html` <small>(${inLanguage(c, state.language)})</small>` : undefined;
};

/** “ · in French”, in the line of an event whose pages are in another language alone. */
export const inLanguageOf = (c: Context, language: string): Html | undefined =>
  c.site.untranslated && language !== c.contentLanguage
    ? html` · ${inLanguage(c, language)}`
    : undefined;

import type { PageBuild } from "../src/build/page-build.ts";
import { type Html, html } from "../src/write/html.ts";
import { reference, voiceOf } from "../src/i18n/catalogue.ts";
import { type Dates, dates } from "../src/i18n/dates.ts";
import { direction } from "../src/i18n/languages.ts";
import { type Say, type Translate, sayer, translator } from "../src/i18n/index.ts";
import { oncePerVoice } from "../src/i18n/own-words.ts";
import { pageTexts } from "../src/i18n/page-words.ts";
import type { Event, Site, Term } from "../src/site/model.ts";
import type { OwnWords } from "../src/site/spoken.ts";
import type { HourClock } from "../src/site/words.ts";
import type { Picture } from "../src/text/tokens.ts";
import {
  type Glossary,
  type GlossaryPage,
  compileGlossary,
  glossaryPage,
} from "../src/text/glossary.ts";

import { isolate } from "../src/i18n/bidi.ts";
import { type Prose, renderProse } from "../src/text/markdown.ts";
import { raiseOrdinals } from "../src/text/ordinals.ts";
import { setName, typeset } from "../src/text/typography.ts";
import { textPicture } from "./parts/inline/picture.ts";

/** What every part of one page is given. */
export interface Context {
  readonly site: Site;
  readonly build: PageBuild;
  /** The event the page is about; undefined on the site's own pages. */
  readonly event: Event | undefined;
  /** Where the page is, with the site's base; the canonical address may be another. */
  readonly url: string;
  /** Where the page is in another language, if not where all others are; undefined: it is not. */
  readonly versionAt?: ((language: string) => string | undefined) | undefined;
  /** The page's own: all that Parvis says on it. */
  readonly language: string;
  /** What the site says in words of its own. */
  readonly words: OwnWords | undefined;
  /** How hours are counted, if not as the language does. */
  readonly clock: HourClock | undefined;
  /** That of the content, if none other is named; the page's own wherever Parvis speaks it. */
  readonly contentLanguage: string;
  readonly t: Translate;
  readonly say: Say;
  readonly dates: Dates;
  /** Marks the page's first occurrence of each term, and remembers which. */
  readonly glossary: GlossaryPage;
  /** The same of texts in other languages of the site, by language. */
  readonly otherGlossaries: ReadonlyMap<string, GlossaryPage>;
  /** A picture of a text, in the sizes that were made of it. */
  readonly picture: (picture: Picture) => Html;
  /** A text of the content as its language sets it, spaces and ordinals; told if it is not the page's. */
  readonly text: (text: string, language?: string) => Html;
  /** A name as it is, but for its apostrophe; set apart where it is written in the other direction. */
  readonly name: (name: string) => Html;
  /** The same as `text` for a text that may hold terms of the glossary. */
  readonly mark: (text: string, language?: string) => Html;
  /** A prose of the content, below headings of a level. */
  readonly prose: (prose: Prose, level: number) => Html;
  /** The same for what holds no markup: attributes and the head. */
  readonly plain: (text: string) => string;
  /** “to be announced”, set apart. */
  readonly tba: Html;
}

const glossaries = new WeakMap<readonly Term[], Glossary>();

const siteGlossary = ({ terms, language }: Site): Glossary => {
  const known = glossaries.get(terms);
  if (known) return known;
  const fresh = compileGlossary(terms, language);
  glossaries.set(terms, fresh);
  return fresh;
};

/** Of what is in a language that the site does not have no term is marked. */
const noGlossary = compileGlossary([], "en");

/** Finds the terms of a text in another language than the page's, and remembers them. */
const glossariesOf = (site: Site, known: Map<string, GlossaryPage>) => (language: string) => {
  const version = site.versions?.find((one) => one.language === language);
  const page =
    known.get(language) ?? glossaryPage(version ? siteGlossary(version) : noGlossary, language);
  if (version) known.set(language, page);
  return page;
};

type SetText = (text: string, language: string) => string;

const setters = new WeakMap<
  Site,
  {
    readonly plain: SetText;
    readonly raised: typeof raiseOrdinals;
    readonly named: typeof raiseOrdinals;
  }
>();

const memoised = <T>(make: (text: string, language: string) => T) => {
  const languages = new Map<string, Map<string, T>>();
  return (text: string, language: string): T => {
    const known = languages.get(language) ?? new Map<string, T>();
    const made = known.get(text) ?? make(text, language);
    known.set(text, made);
    languages.set(language, known);
    return made;
  };
};

/** Sets texts once per site: a title stands on many pages. */
const settersOf = (site: Site) => {
  const known = setters.get(site);
  if (known) return known;
  const plain = memoised((text, language) => typeset(text, language));
  const apart = (value: Html, language: string) => html`${isolate(value, direction(language))}`;
  const raised = memoised((text, language) =>
    apart(raiseOrdinals(plain(text, language), language), language),
  );
  const named = memoised((name, language) => apart(html`${setName(name, language)}`, language));
  const fresh = { plain, raised, named };
  setters.set(site, fresh);
  return fresh;
};

/** What Parvis itself says in a language: it stands where the content says nothing, as a title or a kind. */
const saidIn = oncePerVoice(
  (spoken): ReadonlySet<string> => new Set(Object.values(pageTexts(spoken))),
);

/** Sets a text apart that is in another language than its page. */
const toldIn = (language: string, page: string, tag: "span" | "div", text: Html): Html => {
  if (language === page || text.markup === "") return text;
  const own = direction(language);
  const dir = own !== direction(page) && html` dir="${own}"`;
  return tag === "span"
    ? html`<span lang="${language}"${dir}>${text}</span>`
    : html`<div class="told" lang="${language}"${dir}>${text}</div>`;
};

/** What sets texts of the content on a page. */
type Setting = Pick<Context, "text" | "name" | "mark" | "prose" | "plain">;

const settingOf = (
  build: PageBuild,
  {
    language,
    contentLanguage,
    words,
    glossary,
    picture,
  }: Pick<Context, "language" | "contentLanguage" | "words" | "glossary" | "picture">,
  glossaryIn: (language: string) => GlossaryPage,
): Setting => {
  const { untranslated } = build.site;
  const { plain, raised, named } = settersOf(build.site);
  const isSpoken = language === contentLanguage;
  // Where Parvis speaks the language of the content, who names another one tells it.
  const told = (text: Html, own = contentLanguage): Html =>
    isSpoken ? text : toldIn(own, language, "span", text);
  const languageOf = (text: string): string =>
    !isSpoken && saidIn({ language: reference, words }).has(text) ? language : contentLanguage;
  /** That of what is in another language than the rest of a site of several. */
  const foreignOf = (text: string): string | undefined => {
    const own = untranslated?.texts.get(text.trim());
    return own === contentLanguage ? undefined : own;
  };
  const apart = (text: string, setIn = raised): Html | undefined => {
    const own = foreignOf(text);
    return own === undefined ? undefined : toldIn(own, language, "span", setIn(text, own));
  };
  const markedIn = (text: string, own: string): Html => glossaryIn(own).mark(plain(text, own));
  const set = (text: string, own: string): Html => told(raised(text, own), own);
  const marked = (text: string, own = contentLanguage): Html =>
    told(glossary.mark(plain(text, own)), own);
  return {
    text: (text, own) =>
      own === undefined ? (apart(text) ?? set(text, languageOf(text))) : set(text, own),
    name: (name) => told(named(name, contentLanguage)),
    mark: (text, own) => {
      if (own === undefined) return apart(text, markedIn) ?? marked(text);
      return untranslated && own !== contentLanguage ? markedIn(text, own) : marked(text, own);
    },
    prose: (prose, level) => {
      const isForeign = untranslated && prose.language !== contentLanguage;
      const terms = isForeign ? glossaryIn(prose.language) : glossary;
      const printed = renderProse(prose, { level, glossary: terms, picture, words });
      return isSpoken && !isForeign ? printed : toldIn(prose.language, language, "div", printed);
    },
    plain: (text) => plain(text, foreignOf(text) ?? contentLanguage),
  };
};

const makeContext = (
  build: PageBuild,
  url: string,
  contentLanguage: string,
  event: Event | undefined,
): Context => {
  const { words } = build.site;
  const language = voiceOf({ language: contentLanguage, words });
  const { clock } = event ?? build.site;
  const spoken = { language, words, clock };
  const t = translator(spoken);
  const glossary = glossaryPage(siteGlossary(build.site));
  const otherGlossaries = new Map<string, GlossaryPage>();
  const glossaryIn = glossariesOf(build.site, otherGlossaries);
  const picture = (shown: Picture): Html => textPicture(build, shown);
  return {
    site: build.site,
    build,
    event,
    url,
    language,
    words,
    clock,
    contentLanguage,
    t,
    say: sayer(spoken),
    dates: dates(spoken),
    glossary,
    otherGlossaries,
    picture,
    ...settingOf(build, { language, contentLanguage, words, glossary, picture }, glossaryIn),
    tba: html`<i class="unknown">${t("tba")}</i>`,
  };
};

/** The context of a page of the site itself, in its default language if no other is given. */
export const siteContext = (
  build: PageBuild,
  url: string,
  language = build.site.language,
): Context => makeContext(build, url, language, undefined);

/** The context of a page of an event, in the event's language. */
export const eventContext = (build: PageBuild, url: string, event: Event): Context =>
  makeContext(build, url, event.language, event);

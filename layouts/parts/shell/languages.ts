/** The page in other languages: the way there, what search engines are told, and what is missing here. */
import { type Html, html } from "../../../src/write/html.ts";
import { direction, languageName } from "../../../src/i18n/languages.ts";
import { pageVersions, type PageVersion } from "../../../src/site/versions.ts";
import { absoluteUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** Of more languages than these, the sitemap alone tells where the page is. */
const mostInHead = 3;

/** What search engines are told of the same page in other languages: https://developers.google.com/search/docs/specialty/international/localized-versions */
export const alternateLanguages = (c: Context, canonical: string): readonly Html[] => {
  const translated = pageVersions(c.site, c.event, canonical).filter(
    ({ untranslated }) => !untranslated?.isWhole,
  );
  if (translated.length < 2 || translated.length > mostInHead) return [];
  if (!translated.some(({ url }) => url === canonical)) return [];
  const link = (language: string, { url }: PageVersion): Html =>
    html`<link rel="alternate" hreflang="${language}" href="${absoluteUrl(c.site, url)}">`;
  const [first] = translated;
  return [
    ...translated.map((one) => link(one.language, one)),
    ...(first ? [link("x-default", first)] : []),
  ];
};

const inItsOwn = ({ language, url }: PageVersion, page: string): Html => {
  const dir = direction(language);
  return html`<a
    href="${url}"
    lang="${language}"
    hreflang="${language}"
    ${dir !== direction(page) && html` dir="${dir}"`}
    >${nameOf(language)}</a
  >`;
};

/** A language as its readers call it, as it stands by itself: `Français`. */
const nameOf = (language: string): string => {
  const name = languageName(language, { language });
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/** The same page in the other languages, each called by its own name; nothing where there is no other. */
export const languageSwitch = (c: Context): Html | undefined => {
  const others = pageVersions(c.site, c.event, c.url).filter(
    ({ language }) => language !== c.contentLanguage,
  );
  return others.length === 0
    ? undefined
    : html`<nav class="tongues" aria-label="${c.t("languages.label")}">
        ${others.map((one) => inItsOwn(one, c.language))}
      </nav>`;
};

/** The page in the language in which its text is newer; undefined where none is. */
const newerVersion = (c: Context, canonical: string): PageVersion | undefined => {
  const newer = c.site.untranslated?.outdated.get(canonical);
  return newer === undefined
    ? undefined
    : pageVersions(c.site, c.event, canonical).find(({ language }) => language === newer);
};

/** That a page, or some of it, is in another language, or older than in another. */
export const untranslatedLine = (c: Context, canonical: string): Html | undefined => {
  const state = c.site.untranslated?.pages.get(canonical);
  const newer = newerVersion(c, canonical);
  return state || newer
    ? html`<p class="untranslated">
        ${state && c.t(state.isWhole ? "languages.none" : "languages.partly", { language: languageName(state.language, c) })}
        ${newer && html`<a href="${newer.url}" hreflang="${newer.language}">${c.t("languages.newer", { language: languageName(newer.language, c) })}</a>`}
      </p>`
    : undefined;
};

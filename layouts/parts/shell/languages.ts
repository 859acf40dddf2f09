/** The page in other languages: the way there, what search engines are told, and what is missing here. */
import { type Html, html } from "../../../src/write/html.ts";
import { direction } from "../../../src/i18n/languages.ts";
import { pageVersions, type PageVersion, sourceOf } from "../../../src/site/versions.ts";
import { absoluteUrl, homeUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { languageCalled } from "../inline/told.ts";

/** Of more languages than these, the sitemap alone tells where the page is. */
const mostInHead = 3;

/** The page in each of its languages. The home is the site's, even where it shows an event. */
export const versionsAt = (c: Context, url: string): readonly PageVersion[] => {
  const { site, event, contentLanguage, versionAt } = c;
  if (!versionAt) return pageVersions(site, url === homeUrl(site.root) ? undefined : event, url);
  return (site.versions ?? []).flatMap(({ language }) => {
    const there = language === contentLanguage ? url : versionAt(language);
    return there === undefined ? [] : [{ language, url: there, untranslated: undefined }];
  });
};

/** Where the page truly is: what nobody has translated, where it was written. */
export const canonicalOf = (c: Context, url: string): string => sourceOf(versionsAt(c, url), url);

/** The page in those languages in which some of it is; none if that is not so in this one. */
export const translatedVersions = (c: Context, url: string): readonly PageVersion[] => {
  const translated = versionsAt(c, url).filter(({ untranslated }) => !untranslated?.isWhole);
  return translated.some((one) => one.url === url) ? translated : [];
};

/**
 * What search engines are told of the same page in other languages; nothing where it is shown at another
 * address than its own: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const alternateLanguages = (c: Context, canonical: string): readonly Html[] => {
  const all = canonical === c.url ? translatedVersions(c, canonical) : [];
  const [first, another] = all;
  if (!first || !another || all.length > mostInHead) return [];
  const link = (language: string, { url }: PageVersion): Html =>
    html`<link rel="alternate" hreflang="${language}" href="${absoluteUrl(c.site, url)}">`;
  return [...all.map((one) => link(one.language, one)), link("x-default", first)];
};

/** A language as its readers call it, as it stands by itself: `Français`. */
const nameOf = (c: Context, language: string): string => {
  const name = languageCalled(c, language, { language });
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

const inItsOwn = (c: Context, { language, url }: PageVersion): Html => {
  const dir = direction(language);
  const attributes = html` lang="${language}"${dir !== direction(c.language) && html` dir="${dir}"`}`;
  return html`<a href="${url}"${attributes}>${nameOf(c, language)}</a>`;
};

/** The same page in the other languages, each called by its own name; nothing where there is no other. */
export const languageSwitch = (c: Context): Html | undefined => {
  const others = versionsAt(c, c.url).filter(({ language }) => language !== c.contentLanguage);
  const [link, another] = others.map((one) => inItsOwn(c, one));
  if (!another) return link;
  return html`<nav class="tongues" aria-label="${c.t("languages.label")}">
    <ul>
      ${others.map((one) => html`<li>${inItsOwn(c, one)}</li>`)}
    </ul>
  </nav>`;
};

/** The page in the language in which its text is newer; undefined where none is. */
const newerVersion = (c: Context, canonical: string): PageVersion | undefined => {
  const newer = c.site.untranslated?.outdated.get(canonical);
  return newer === undefined
    ? undefined
    : versionsAt(c, canonical).find(({ language }) => language === newer);
};

/** That a page, or some of it, is in another language, or older than in another. */
export const untranslatedLine = (c: Context, canonical: string): Html | undefined => {
  const state = c.site.untranslated?.pages.get(canonical);
  const newer = newerVersion(c, canonical);
  return state || newer
    ? html`<p class="top">
        ${state && c.t(state.isWhole ? "languages.none" : "languages.partly", { language: languageCalled(c, state.language) })}
        ${newer && html`<a href="${newer.url}" hreflang="${newer.language}">${c.t("languages.newer", { language: languageCalled(c, newer.language) })}</a>`}
      </p>`
    : undefined;
};

import { attribute } from "../../attributes.ts";
import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Card, cardSize } from "../../../src/cards/card.ts";
import { type Html, type Printable, html } from "../../../src/write/html.ts";
import { makePalette } from "../../../src/styles/palette.ts";
import { manifestPath } from "../../../src/outputs/manifest.ts";
import { workerPath } from "../../../src/outputs/worker.ts";
import type { Event, Look, Session } from "../../../src/site/model.ts";
import { twinName } from "../../../src/outputs/twins/twin.ts";
import { cutTitle } from "../../../src/site/title.ts";
import { absoluteUrl, knownUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { alternates, oembedLink } from "./alternates.ts";
import { alternateLanguages, canonicalOf, translatedVersions } from "./languages.ts";

/** What the head of a page says of it. */
export interface Head {
  /** For `<title>`, without the names of event and site. */
  readonly title: string;
  /** One or two sentences; empty if there is nothing to say. */
  readonly description: string;
  /** Where the page truly is, if not where it is printed; undefined for a page without address of its own. */
  readonly canonical?: string | undefined;
  readonly image?: { readonly url: string; readonly alt: string } | undefined;
  /** A social card of its own. */
  readonly card?: Card | undefined;
  /** What its social card is of, if not the event. */
  readonly subject?: Event | Session;
  readonly isIndexed?: boolean;
  /** True of a page whose HTML is the site's own. */
  readonly isOwn?: boolean;
  /** True for a page within one of another site: its links lead out of there. */
  readonly isEmbedded?: true;
  /** True of a page from which something is sent. */
  readonly hasForm?: boolean;
  /** Addresses of a style and a script in the place of those of all pages. */
  readonly own?: { readonly style: string; readonly script: string } | undefined;
}

const barColours = new WeakMap<Look, Html>();

/** The colour that a browser's own bar takes: the poster's. */
const barColour = (look: Look): Html => {
  const known = barColours.get(look);
  if (known) return known;
  const { light, dark } = makePalette(look);
  const fresh = html`<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.poster}">
    <meta name="theme-color" content="${light.poster}">`;
  barColours.set(look, fresh);
  return fresh;
};

const meta = (property: string, content: Printable): Html | false =>
  content !== undefined &&
  content !== "" &&
  html`<meta property="${property}" content="${content}">`;

/** The page's title with as many of the names of its event and its site as a tab has room for. */
const tabTitle = (c: Context, { title }: Head): string => {
  const names = new Set([title, ...(c.event ? [c.event.tabTitle] : []), c.site.title]);
  // Each in its own language, of which a tab tells nothing.
  const set = c.site.versions ? [...names].map((name) => c.plain(name)) : [...names];
  const whole = set.reduce((known, name) =>
    cutTitle(`${known} · ${name}`) === `${known} · ${name}` ? `${known} · ${name}` : known,
  );
  return c.site.versions ? cutTitle(whole) : c.plain(cutTitle(whole));
};

/** The picture that networks show with a link: the event's own, else the card that was drawn. */
const socialImage = ({ build, site, event }: Context, page: Head): readonly Printable[] => {
  const subject = page.subject ?? event ?? site.home;
  const card = page.card ?? (subject && build.drawings.cards.of.get(subject));
  const image = page.image ?? card;
  const address = image && knownUrl(site, image.url);
  // Networks ask for a whole address.
  if (image && address === undefined) return [];
  return [
    image && meta("og:image", address),
    !page.image &&
      card && [
        meta("og:image:width", `${cardSize.width}`),
        meta("og:image:height", `${cardSize.height}`),
      ],
    image && [
      meta("og:image:alt", image.alt),
      html`<meta name="twitter:card" content="summary_large_image">`,
    ],
  ];
};

/** The icon of the site: its own, else those that were drawn. */
const iconLinks = ({ build, site }: Context): readonly Printable[] => {
  const { favicon } = site.look;
  if (favicon) return [html`<link rel="icon" href="${favicon.url}">`];
  return build.drawings.icons
    .filter(({ use }) => use === "tab" || use === "touch")
    .map(({ url, type, size, use }) => {
      const sizes = size === undefined ? "any" : `${size}x${size}`;
      return use === "touch"
        ? html`<link rel="apple-touch-icon" href="${url}">`
        : html`<link rel="icon" type="${type}" sizes="${sizes}" href="${url}">`;
    });
};

/** The site's own fonts, asked for before the style that needs them is read. */
const preloadsOf = ({ assets }: PageBuild): readonly Html[] | undefined =>
  assets.fonts?.map(
    (url) => html`<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`,
  );

const localeOf = (language: string): string => language.replace("-", "_");

/** That the page is in other languages too, of those that networks know: the ones of a country. */
const otherLocales = (c: Context): readonly Printable[] =>
  translatedVersions(c, c.url)
    .filter(({ language }) => language !== c.contentLanguage && language.includes("-"))
    .map(({ language }) => meta("og:locale:alternate", localeOf(language)));

/** What the head says of a page to networks, devices and programs. */
const aboutPage = (c: Context, page: Head): Html =>
  html`${meta("og:title", c.plain(page.title))} ${meta("og:description", c.plain(page.description))}
    ${meta("og:type", "website")} ${meta("og:url", knownUrl(c.site, canonicalOf(c, page.canonical ?? c.url)))} ${meta("og:site_name", c.site.title)}
    ${meta("og:locale", localeOf(c.language))}${otherLocales(c)}
    ${socialImage(c, page)}
    <link rel="manifest" href="${c.site.base}${manifestPath}">
    ${barColour(c.site.look)}
    ${iconLinks(c)} ${page.isIndexed !== false ? alternates(c) : page.isEmbedded && oembedLink(c)}`;

/** The fonts, the styles and the script of a page. */
const files = ({ site, build }: Context, { own }: Head): Html => {
  const { assets } = build;
  const worker =
    site.offline && !build.isDevelopment && html` ${attribute("worker", site.base + workerPath)}`;
  const style = own ? html`<link rel="stylesheet" href="${own.style}">` : build.dress.style;
  return html`${preloadsOf(build)}${style}
    <script type="module" src="${own?.script ?? assets.script}"${worker}></script>`;
};

/** For programs that read, and need nothing but the text. */
const twin = ({ site }: Context, canonical: string): Html | false =>
  site.twins && html`<link rel="alternate" type="text/markdown" href="${canonical}${twinName}">`;

/** The policy, the styles and the script are ours, whatever a site's own part says. */
export const head = (c: Context, page: Head): Html => {
  const { site, build } = c;
  const own = page.canonical ?? c.url;
  const canonical = absoluteUrl(site, canonicalOf(c, own));
  const isIndexed = (page.isIndexed ?? true) && !site.isPreview;
  return html`<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${
      !build.isDevelopment &&
      html`<meta http-equiv="Content-Security-Policy" content="${build.dress.policyOf(page.hasForm ?? false)}">`
    }
    ${page.isEmbedded && html`<base target="_top">`}<title>${tabTitle(c, page)}</title>
    ${page.description && html`<meta name="description" content="${c.plain(page.description)}">`}
    ${
      isIndexed
        ? html`<link rel="canonical" href="${canonical}">${alternateLanguages(c, own)}`
        : html`<meta name="robots" content="noindex">`
    }
    ${replaceable(
      c,
      "head",
      () => ({ title: page.title, description: page.description, canonical, isIndexed }),
      () => aboutPage(c, page),
    )}${isIndexed && !page.isOwn && twin(c, canonicalOf(c, own))}
    ${files(c, page)}
  </head>`;
};

import { html } from "../write/html.ts";
import { sayer, translator } from "../i18n/index.ts";
import type { Site } from "../site/model.ts";
import { absoluteUrl } from "../urls.ts";
import type { OutputFile } from "../write/output-file.ts";

type Redirect = Site["redirects"][number];

/** What redirects need to know of a site. */
type RedirectSite = Pick<Site, "address" | "base" | "language" | "redirects">;

const isOwn = (url: string): boolean => url.startsWith("/");

/** As a path of an address, without spaces, `..` or anything else that a rule could stumble over. */
const toPath = (url: string): string => new URL(url, "https://site.invalid").pathname;

/**
 * The `_redirects` file of Netlify, Cloudflare Pages and others. Forced (`!`), for a rule without it
 * gives way to the refresh page that lies at the same address.
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export const redirectsFile = (site: RedirectSite): readonly OutputFile[] =>
  site.redirects.length === 0
    ? []
    : [
        {
          path: "/_redirects",
          body: site.redirects
            .map(({ from, to }) => `${toPath(from)} ${to.replaceAll(" ", "%20")} 301!\n`)
            .join(""),
        },
      ];

/** Where a host without rules finds the old address: `/old` is `/old/index.html`, `/old.html` itself. */
const refreshPath = (site: RedirectSite, from: string): string => {
  const path = decodeURI(toPath(from)).slice(site.base.length);
  if (/\.html?$/.test(path)) return path;
  return path.endsWith("/") ? `${path}index.html` : `${path}/index.html`;
};

const refreshPage = (site: RedirectSite, { from, to }: Redirect): OutputFile => {
  const t = translator(site);
  const address = isOwn(to) ? absoluteUrl(site, to) : to;
  const link = html`<a href="${to}">${address}</a>`;
  const page = html`<!DOCTYPE html>
    <html lang="${site.language}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <meta http-equiv="refresh" content="0; url=${to}">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>${t("redirect.title")}</title>
        <link rel="canonical" href="${address}">
      </head>
      <body>
        <h1>${t("redirect.title")}</h1>
        <p>${sayer(site)("redirect.text", { link })}</p>
      </body>
    </html> `;
  return { path: refreshPath(site, from), body: page.markup };
};

/** A page at each old address that leads to the new one, for hosts that read no `_redirects`. */
export const refreshPages = (site: RedirectSite): readonly OutputFile[] =>
  site.redirects
    .filter(({ from }) => toPath(from).startsWith(`${site.base}/`))
    .map((redirect) => refreshPage(site, redirect));

/** The pages that search engines may list: https://www.sitemaps.org/protocol.html */
import { lastChanges } from "../site/last-changes.ts";
import { toUtc } from "../time.ts";
import { absoluteUrl } from "../urls.ts";
import { element, type Xml, xmlFile } from "../write/xml.ts";
import type { OutputFile } from "../write/output-file.ts";
import { languageLinks, type Mapped, xhtml } from "./sitemap-languages.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The most that one file may hold. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

/** 50 MB, less what stands around the addresses. */
const limits: SitemapLimits = { addresses: 50_000, bytes: 52_428_800 - 1_000 };

/** Addresses are written as they are sent: RFC 3986. */
const sent = (address: string): string => new URL(address).href;

/** Cuts a list wherever the next item would be one too many. */
const cut = (items: readonly Xml[], { addresses, bytes }: SitemapLimits): readonly Xml[][] => {
  const pieces: Xml[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = Buffer.byteLength(item.markup) + 1;
    const last = pieces.at(-1);
    if (last && last.length < addresses && weight + own <= bytes) {
      last.push(item);
      weight += own;
    } else {
      pieces.push([item]);
      weight = own;
    }
  }
  return pieces;
};

const entriesOf = (site: Mapped, listed: ReadonlySet<string>): readonly Xml[] => {
  const versions = site.versions ?? [site];
  const changed = new Map(
    versions
      .flatMap((version) => [...lastChanges(version)])
      .map(([url, at]) => [absoluteUrl(site, url), toUtc(at)]),
  );
  const linksOf = languageLinks(site, listed, sent);
  return [...listed].sort().map((page) => {
    const lastmod = changed.get(page);
    return element("url", {}, [
      element("loc", {}, sent(page)),
      lastmod !== undefined && element("lastmod", {}, lastmod),
      ...linksOf(page),
    ]);
  });
};

/**
 * `/sitemap.xml`, of the canonical addresses that the pages themselves name; more than one file may
 * hold are in `/sitemap-1.xml` and so on, which `/sitemap.xml` then lists. A preview has none.
 */
export const sitemapFiles = (
  site: Mapped,
  canonicals: readonly string[],
  most = limits,
): readonly OutputFile[] => {
  const { address } = site;
  if (site.isPreview || address === undefined) return [];
  const parts = cut(entriesOf(site, new Set(canonicals)), most).map((part) =>
    xmlFile(
      element(
        "urlset",
        { xmlns: namespace, "xmlns:xhtml": site.versions ? xhtml : undefined },
        part,
      ),
    ),
  );
  const [only, ...others] = parts;
  if (only === undefined) return [];
  if (others.length === 0) return [{ path: sitemapPath, body: only }];
  const files = parts.map((body, i) => ({ path: `/sitemap-${i + 1}.xml`, body }));
  const index = files.map(({ path }) =>
    element("sitemap", {}, [element("loc", {}, sent(address + path))]),
  );
  const body = xmlFile(element("sitemapindex", { xmlns: namespace }, index));
  return [{ path: sitemapPath, body }, ...files];
};

/** Where the sitemap lies, from the root of the output. */
export const sitemapPath = "/sitemap.xml";

/** True for the path of a sitemap, whether or not a site has it. */
export const isSitemapPath = (path: string): boolean => /^\/sitemap(?:-\d+)?\.xml$/.test(path);

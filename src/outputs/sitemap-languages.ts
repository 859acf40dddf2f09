/** The same page in other languages, as a sitemap tells it: https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap */
import type { Site } from "../site/model.ts";
import { isOwnEvent, pageVersions, type PageVersion } from "../site/versions.ts";
import { absoluteUrl } from "../urls.ts";
import { element, type Xml } from "../write/xml.ts";

/** The namespace of its links. */
export const xhtml = "http://www.w3.org/1999/xhtml";

/** What a sitemap needs to know of a site. */
export type Mapped = Pick<Site, "address" | "base" | "root" | "isPreview" | "events" | "versions">;

/** Tells by a page's address where it is in each language; nothing of a page in one. */
type FindVersions = (address: string) => readonly PageVersion[];

const finder = (site: Mapped, isListed: (address: string) => boolean): FindVersions => {
  const { versions, address = "" } = site;
  if (!versions) return () => [];
  // What lies in the folder of a language is not taken for a page of the first one.
  const byFolder = versions.toSorted((a, b) => b.root.length - a.root.length);
  const known = new Map<string, readonly PageVersion[]>();
  return (page) => {
    const url = site.base + page.slice(address.length);
    const before = known.get(page);
    if (before) return before;
    const version = byFolder.find(({ root }) => url.startsWith(`${root}/`));
    const event = version?.events.find(
      (one) => isOwnEvent(version, one) && url.startsWith(one.url),
    );
    const all = version ? pageVersions(version, event, url) : [];
    const listed = all.filter((one) => isListed(absoluteUrl(site, one.url)));
    for (const one of listed) known.set(absoluteUrl(site, one.url), listed);
    return listed;
  };
};

const link = (hreflang: string, href: string): Xml =>
  element("xhtml:link", { rel: "alternate", hreflang, href });

/**
 * Prints the links of a page to all that say the same, itself among them, and to the first as that for everybody else;
 * nothing of a page that is in one language. Only what is listed itself is led to, so that all lead to each other.
 */
export const languageLinks = (
  site: Mapped,
  listed: ReadonlySet<string>,
  sent: (address: string) => string,
): ((address: string) => readonly Xml[]) => {
  const find = finder(site, (address) => listed.has(address));
  return (address) => {
    const all = find(address);
    const [first, second] = all;
    if (!first || !second) return [];
    const hrefOf = ({ url }: PageVersion): string => sent(absoluteUrl(site, url));
    return [...all.map((one) => link(one.language, hrefOf(one))), link("x-default", hrefOf(first))];
  };
};

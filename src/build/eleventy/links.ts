/** Where the addresses in a page lead. */
import type { Site } from "../../site/model.ts";
import { absoluteUrl } from "../../urls.ts";

/** All files of a site, written or yet to be made. */
export interface SitePaths {
  /** True if there is one; paths are from the root of the output: `/map/index.html`. */
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string | undefined;
}

/** A place of the site itself. */
export interface Place {
  /** From the root of the output; undefined if it is outside of the site's own folder. */
  readonly path: string | undefined;
  /** The id on its page; empty for the whole of it. */
  readonly id: string;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The place that an address on a page leads to; undefined if it is elsewhere, or none. */
export const placeOf = (value: string, page: string, site: Site): Place | undefined => {
  const address = absoluteUrl(site, page);
  if (!URL.canParse(value, address)) return undefined;
  const url = new URL(value, address);
  if (url.origin !== new URL(address).origin) return undefined;
  const { base } = site;
  const isInside = url.pathname.startsWith(`${base}/`);
  const path = isInside ? decoded(url.pathname.slice(base.length)) : undefined;
  return { path, id: decoded(url.hash.slice(1)) };
};

/** The file that answers a path, as static hosts do. */
const fileOf = (path: string, files: SitePaths): string | undefined =>
  [`${path}index.html`, path, `${path}/index.html`].find((file) => files.has(file));

const hasId = (markup: string, id: string): boolean => {
  const written = RegExp.escape(id);
  return new RegExp(`\\sid=(?:"${written}"|'${written}'|${written}[\\s>])`).test(markup);
};

/** True if there is nothing at a place. */
export const isDead = ({ path, id }: Place, files: SitePaths): boolean => {
  const file = path === undefined ? undefined : fileOf(path, files);
  if (file === undefined) return true;
  // `#top` and an empty one are the top of any page.
  if (id === "" || id === "top" || !file.endsWith(".html")) return false;
  return !hasId(files.read(file) ?? "", id);
};

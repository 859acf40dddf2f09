import type { Site } from "../site/model.ts";
import { absoluteUrl, encodeUrl } from "../urls.ts";

/** An absolute address in ASCII, of something of the site or of elsewhere. */
export const publicUrl = (site: Pick<Site, "address" | "base">, url: string): string =>
  encodeUrl(url.startsWith("/") ? absoluteUrl(site, url) : url);

import type { Site } from "../site/model.ts";
import type { OwnPage } from "../site/own-page.ts";
import { absoluteUrl } from "../urls.ts";
import { canonicalOf } from "./canonical.ts";

/** The address under which a page is listed: the one that it gives itself, or that of a site's own page without one. */
export const listedAs = (
  markup: string,
  site: Site,
  own: OwnPage | undefined,
): string | undefined => {
  const named = canonicalOf(markup);
  if (named !== undefined || !own || own.facts.isUnlisted || own.facts.isFramed) return named;
  return absoluteUrl(site, own.url);
};

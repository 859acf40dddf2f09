const link = /<link rel="canonical" href="([^"]*)">/;

/**
 * The address that a printed page gives itself; undefined for one that is not to be listed. Read from
 * the page, so that no second list of pages can differ from it.
 */
export const canonicalOf = (page: string): string | undefined =>
  link.exec(page)?.[1]?.replaceAll("&amp;", "&");

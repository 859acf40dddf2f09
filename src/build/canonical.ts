const link = /<link rel="canonical" href="([^"]*)">/;

/**
 * The address that a printed page gives itself; undefined for one that is not to be listed. Read from
 * the page, so that no second list of pages can differ from it.
 */
export const canonicalOf = (page: string): string | undefined => {
  const address = link.exec(page)?.[1]?.replaceAll("&amp;", "&");
  // A copy, for what V8 cuts out of a text keeps the whole of it in memory: that of all pages.
  return address === undefined ? undefined : Buffer.from(address).toString();
};

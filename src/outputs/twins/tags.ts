/** What stands in the text and the tags of a printed page. */

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

const signOf = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return signs[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return String.fromCodePoint(code);
};

/** What `escape` of `write/html.ts` has escaped, and templates do: `&amp;` is `&`, `&#39;` is `'`. */
export const unescape = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, signOf) : text;

/** What a tag says: `attribute('a href="/fair/"', "href")` is `/fair/`. */
export const attribute = (tag: string, name: string): string | undefined => {
  for (const quote of ['"', "'"]) {
    const at = tag.indexOf(` ${name}=${quote}`);
    if (at < 0) continue;
    const start = at + name.length + 3;
    return unescape(tag.slice(start, tag.indexOf(quote, start)));
  }
  return undefined;
};

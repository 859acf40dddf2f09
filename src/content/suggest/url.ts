/** Guesses the address that was meant by one in brackets or quotation marks, or whose beginning is misspelt. */

/** No address that somebody mistypes is longer. */
const longest = 500;

const before = /^[\p{Pi}\p{Pf}„"'<([\s]+/u;
const after = /(?<![\p{Pi}\p{Pf}“"'>)\]\s])[\p{Pi}\p{Pf}“"'>)\]\s]+$/u;

/** `https//`, `htp://`, `https:/`, `https:\\` */
const web = /^h?h?t?t?tp(s?)(?:\s?[:;.]?[/\\]{1,3}:?[/\\]{0,2}|:(?=[\w-]+\.))/i;

/** `mailto://`, `mail:`, `e-mail:` */
const mail = /^(?:e-?mail|mailto|mail)\s?:[/\s]*(?=[^\s@/]+@)/i;

const host = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/;

const readingsOf = (bare: string): readonly string[] => [
  bare,
  bare.replace(web, (_, secure: string) => `http${secure.toLowerCase()}://`).replaceAll("\\", "/"),
  bare.replace(mail, "mailto:"),
  ...(/^[^\s@:/]+@[^\s@:/.]+\.[^\s@:/]+$/.test(bare) ? [`mailto:${bare}`] : []),
  ...(/^\+?\d[\d\s().-]{5,20}$/.test(bare) ? [`tel:${bare.replace(/[^+\d]/g, "")}`] : []),
  ...(host.test(bare) ? [`https://${bare}`] : []),
];

/**
 * The likeliest reading that is a possible address.
 *
 *     suggestUrl("“https//example.org”", isPossible) // "https://example.org"
 */
export const suggestUrl = (
  written: string,
  isPossible: (address: string) => boolean,
): string | undefined => {
  if (written.length > longest) return undefined;
  const isWrapped = before.test(written);
  const start = written.replace(before, "").trim();
  const bare = isWrapped || /["'\p{Pf}\p{Pi}]$/u.test(start) ? start.replace(after, "") : start;
  return readingsOf(bare).find((one) => one !== written && isPossible(one));
};

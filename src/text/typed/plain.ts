/** Markdown and HTML where only plain text may stand: titles, names, summaries. */
import { isAddress } from "./addresses.ts";

const bold = /\*\*([^\s*][^*]*)\*\*/;
const link = /\[([^[\]]+)\]\(([^()\s]+)\)/;
const html = /<(?:b|i|em|strong|u)>([^<>]*)<\/(?:b|i|em|strong|u)>|<br *\/?>/i;

/** The first piece of it in a text, and the words that it is about. */
export const findMarkup = (
  text: string,
): { readonly value: string; readonly fixed: string | undefined } | undefined => {
  // Most texts have none of these signs.
  if (!/\*\*|\]\(|</.test(text)) return undefined;
  const [whole, words, address = ""] = link.exec(text) ?? [];
  if (whole !== undefined && isAddress(address)) return { value: whole, fixed: words };
  const match = bold.exec(text) ?? html.exec(text);
  return match ? { value: match[0], fixed: match[1] } : undefined;
};

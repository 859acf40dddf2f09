import { parseProse, type ProseFault, type Resolver } from "../text/markdown.ts";

/** Foreign prose knows nothing of this site: whatever it links to is elsewhere. */
const nowhere: Resolver = { link: () => undefined, media: () => undefined };

/** A tag that is none becomes text; a link or picture that leads nowhere keeps its words and its address. */
const mend = (text: string, { code, offset, length }: ProseFault): string => {
  const at = text.slice(offset, offset + length);
  if (code === "raw-html") return `${text.slice(0, offset)}\\${text.slice(offset)}`;
  // From the last bracket that opens before the address: `[words](address)`, `![words](address)`.
  const open = text.lastIndexOf("](", offset + 1);
  const start = open === -1 ? -1 : text.lastIndexOf("[", open);
  const close = open === -1 ? -1 : text.indexOf(")", Math.max(offset, open));
  if (start === -1 || close === -1 || open > offset + length)
    return `${text.slice(0, offset)}\`${at.replaceAll("`", "")}\`${text.slice(offset + length)}`;
  const isPicture = text[start - 1] === "!";
  const words = text.slice(start + 1, open);
  const address = text.slice(open + 2, close).trim();
  const from = isPicture ? start - 1 : start;
  const isWeb = /^https?:\/\/[^\s/?#]/i.test(address);
  const shown =
    isPicture && isWeb
      ? `[${words.trim() || address}](${address})`
      : `${words} (\`${address.replaceAll("`", "")}\`)`;
  return text.slice(0, from) + shown + text.slice(close + 1);
};

const escapeAll = (text: string): string =>
  text.replace(/[\\`*_[\]<>#!|~&]/g, "\\$&").replace(/^(\s*)([-+=]|\d+[.)])/gm, "$1\\$2");

/**
 * Markdown of elsewhere in which nothing is wrong here: no raw HTML, no picture of another site, no
 * address that leads nowhere. All words stay.
 *
 *     safeMarkdown("See [this](/here) <b>") // "See this (`/here`) \\<b>"
 */
export const safeMarkdown = (text: string): string => {
  let mended = text;
  for (let tries = 0; tries < 200; tries++) {
    const { faults } = parseProse(mended, { language: "en", resolve: nowhere });
    const [fault] = faults.toSorted((a, b) => b.offset - a.offset);
    if (!fault) return mended;
    const next = mend(mended, fault);
    if (next === mended) break;
    mended = next;
  }
  const { faults } = parseProse(mended, { language: "en", resolve: nowhere });
  return faults.length === 0 ? mended : escapeAll(text);
};

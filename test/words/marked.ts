/** Words of a site's own that tell which key they stand for. */
import { textsOf } from "../../src/i18n/catalogue.ts";

/** `⟦ticket.capacity.one⟧ {count}` */
const marked = (key: string, text: string): string =>
  [`⟦${key}⟧`, ...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].join(" ");

/** `data/words.yaml` with every word of a language replaced; `from` is the language whose keys it has. */
export const everyWord = (language: string, from = language, isKept = () => true): string =>
  Object.entries(textsOf("pages", from)).reduce(
    (file, [key, text]) => (isKept() ? `${file}  ${key}: "${marked(key, text)}"\n` : file),
    `${language}:\n`,
  );

/** As one reads it: without the signs of markup, and each space alike. */
export const read = (text: string): string =>
  text
    .replaceAll(/\r?\n /g, "")
    .replaceAll(/\\([,;])/g, "$1")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

/** What stands between the values of all words of a language, as far as it is long enough to be known again. */
export const piecesOf = (language: string): readonly string[] => [
  ...new Set(
    Object.values(textsOf("pages", language))
      .flatMap((text) => text.split(/\{\w+\}/))
      .map((piece) => read(piece).trim())
      .filter((piece) => piece.length >= 4),
  ),
];

/** True where a text holds a piece as words of its own. */
export const holds = (text: string, piece: string): boolean => {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + piece.length);
    if (!/[\p{L}\p{N}_-]/u.test(around)) return true;
  }
  return false;
};

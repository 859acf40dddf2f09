/** The pieces of Markdown that hold what is not text: addresses and code. */
import type { Code, Picture } from "./tokens.ts";

/** The longest run of backticks in a text. */
const ticksIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** `` `code` ``, between more signs than it holds. */
export const markdownCode = (text: string): string => {
  const line = text.replace(/\n/g, " ");
  const fence = "`".repeat(ticksIn(line) + 1);
  const isPadded = /^`|`$|^ .* $/.test(line) && line.trim() !== "";
  return isPadded ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
};

/** A block of code between fences. */
export const fenceOf = ({ text, language }: Pick<Code, "text" | "language">): string => {
  const fence = "`".repeat(Math.max(3, ticksIn(text) + 1));
  return `${fence}${language.replaceAll("`", "")}\n${text.replace(/\n$/, "")}\n${fence}`;
};

/** An address between the brackets of a link. */
const target = (url: string, title: string | undefined): string => {
  const written = /^[^\s<>()\\]+$/.test(url)
    ? url
    : `<${url.replace(/[<>\n\\]/g, encodeURIComponent)}>`;
  return title === undefined ? written : `${written} "${title.replace(/["\\]/g, "\\$&")}"`;
};

/** True for `<address>` of letters that end no address and no sentence. */
export const isPlainAddress = (written: string): boolean =>
  /^<(?:https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/(?:[\w./%+#=&?@-]*[a-z\d/])?)?|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})>$/i.test(
    written,
  );

/** `[words](address)`; an address alone as it is. */
export const markdownLink = (words: string, url: string, title: string | undefined): string => {
  const isBare = words.replaceAll("\\", "") === url.replace(/^mailto:/, "") && title === undefined;
  return isBare && /^(?:https?:\/\/[^\s<>\\]+|mailto:[\w.+-]+@[\w.-]+)$/i.test(url)
    ? `<${url.replace(/^mailto:/, "")}>`
    : `[${words}](${target(url, title)})`;
};

/** `![words](address)` */
export const markdownPicture = ({ alt, title }: Picture, url: string): string =>
  `![${alt.replace(/[\\[\]`*_<]/g, "\\$&")}](${target(url, title)})`;

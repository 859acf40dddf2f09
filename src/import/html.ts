/** The one door to Turndown: HTML, or Markdown with some HTML in it, becomes Markdown. */
import Turndown from "turndown";
import { cutCode } from "./cut-code.ts";
import { isBeyond } from "./html-size.ts";

const inline =
  "a|abbr|acronym|b|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr";
const block =
  "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|iframe|li|main|nav|noscript|object|ol|p|pre|script|section|style|summary|svg|table|tbody|td|tfoot|th|thead|title|tr|ul|video|audio|button|form|input|select|textarea|template|link|meta";
const known = new RegExp(`<(?:!--|/?(?:${inline}|${block})(?=[\\s/>]))`, "i");
const foreignAngle = new RegExp(`<(?!!--|/?(?:${inline}|${block})(?=[\\s/>])[^<>]*>)`, "gi");
const aroundBlock = new RegExp(`(?:(?<!\\s)\\s+)?(</?(?:${block})(?=[\\s/>])[^<>]*>)\\s*`, "gi");

const vanishing = ["script", "style", "template", "noscript", "head"] as const;

const make = (escapes: boolean): Turndown => {
  const service = new Turndown({
    headingStyle: "atx",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    br: "\\",
  });
  for (const name of vanishing) service.remove(name);
  // A picture would be another site's: its place is kept as a link.
  service.addRule("picture", {
    filter: "img",
    replacement: (_, node) => {
      const element = node as Element;
      const source = element.getAttribute("src") ?? "";
      const words = (element.getAttribute("alt") ?? "").replace(/[[\]\n]/g, " ").trim();
      return /^https?:/.test(source) ? `[${words || source}](${source})` : words;
    },
  });
  service.addRule("row", { filter: "tr", replacement: (content) => `\n\n${content.trim()}\n\n` });
  service.addRule("cell", {
    filter: ["td", "th"],
    replacement: (content, node) => {
      const isLast = (node as Element).nextElementSibling === null;
      return `${content.trim()}${isLast ? "" : " · "}`;
    },
  });
  if (!escapes) service.escape = (text) => text;
  return service;
};

const pure = make(true);
const mixed = make(false);

// Of Unicode's private use: nobody writes them, and no parser changes them.
const [lineMark, spaceMark, codeMark] = ["\ue000", "\ue001", "\ue002"];

const collapse = (markdown: string): string =>
  markdown
    .replace(/(?<![ \t])[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();

/** Text with its own line breaks and Markdown, in which some tags stand: only the tags are changed. */
const fromMixed = (text: string): string => {
  const codes: string[] = [];
  const pieces = cutCode(text).map((piece, i) => {
    if (i % 2 === 0) return piece;
    codes.push(piece);
    return `${codeMark}${codes.length - 1}${codeMark}`;
  });
  const withoutCode = pieces.join("");
  const marked = withoutCode
    .replace(foreignAngle, "&lt;")
    .replace(/(<br\s*\/?>)\n/gi, "$1")
    .replace(aroundBlock, "$1")
    .replace(/\n( *)/g, (_, spaces: string) => lineMark + spaceMark.repeat(spaces.length));
  return mixed
    .turndown(marked)
    .replaceAll(lineMark, "\n")
    .replaceAll(spaceMark, " ")
    .replace(
      new RegExp(`${codeMark}(\\d+)${codeMark}`, "g"),
      (_, n: string) => codes[Number(n)] ?? "",
    );
};

const isPure = (text: string): boolean =>
  /^<(?:p|div|h[1-6]|ul|ol|dl|table|section|article|blockquote|html|body|span|pre|center)\b/i.test(
    text,
  ) && text.endsWith(">");

/**
 * What was written in a field of another system, as Markdown. Scripts and styles vanish; what looks
 * like a tag but is none stays as text, and so do all tags where there are too many of them.
 *
 *     toMarkdown("<p>Über <b>C</b></p>") // "Über **C**"
 *     toMarkdown("Map<String> and *stars*") // "Map<String> and *stars*"
 */
export const toMarkdown = (text: string): string => {
  const written = text
    .replace(/[\ue000-\ue002]/g, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .trim();
  if (!known.test(written) || isBeyond(written)) return collapse(written);
  return collapse(
    isPure(written) ? pure.turndown(written.replace(foreignAngle, "&lt;")) : fromMixed(written),
  );
};

const decoded = new Map<string, string>();

/** What an entity of HTML stands for: `&#8211;` → `–`; the entity itself where there is none of that name. */
export const decodeEntity = (entity: string): string => {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const text = mixed.turndown(`<p>.${entity}.</p>`).slice(1, -1);
  if (decoded.size < 10_000) decoded.set(entity, text);
  return text;
};

/** A title or a name, which is plain text in every format: one line. */
export const toLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A sign that breaks a line, behind a space where it would be read as part of an address. */
const brokenAfter = (end: string, text: string, at: number): string => {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at + 1);
  return /:\/\/|^www\./.test(line.slice(line.lastIndexOf(" ") + 1)) ? `${end} \\\n` : `${end}\\\n`;
};

/** Plain text as Markdown: its line breaks stay, its indentation does not make code. */
export const plainToMarkdown = (text: string): string =>
  toMarkdown(text.replace(/^[ \t]+/gm, "")).replace(
    /([^\s\\])\n(?=[^\s\-*+>#|\d])/g,
    (_, end: string, at: number, whole: string) => brokenAfter(end, whole, at),
  );

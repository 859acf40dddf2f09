/**
 * The Markdown of what Parvis has printed: well-formed, its values within double quotes. Other HTML comes from a site's
 * own parts alone, and thousands of pages do: see docs/decisions.
 */
import { escapeBeginnings, escapeInline } from "../../text/escape-markdown.ts";
import { fenceOf, markdownCode } from "../../text/markdown-pieces.ts";
import { elements } from "./elements.ts";
import type { Reading } from "./reading.ts";
import { unescape } from "./tags.ts";
import { Writer } from "./writer.ts";

/** What is for hands and eyes alone. */
const unread = new Set(["form", "script", "select", "style", "svg", "template", "textarea"]);

/** Elements that hold nothing: https://html.spec.whatwg.org/#void-elements */
const voids = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** What says again what is told elsewhere. */
const again = / class="(?:meanwhile|share)"/;

/** What is hidden; what stands in the value of an attribute hides nothing. */
const hidden = / aria-hidden="true"| hidden(?![\w-])/;
const isHidden = (tag: string): boolean =>
  tag.includes("hidden") && hidden.test(tag.replace(/="(?!true")[^"]*"/g, "="));

const isSpace = (code: number): boolean => code === 32 || code === 10;

const nameIn = (inner: string, start: number): string => {
  let end = start;
  while (end < inner.length && !isSpace(inner.charCodeAt(end))) end += 1;
  return inner.slice(start, end);
};

/** A line would end the row of a table, and a stroke its cell. */
const inCell = (piece: string, { cells }: Reading): string =>
  cells === undefined ? piece : piece.replaceAll("|", "\\|");

const writeCode = (reading: Reading, text: string): void => {
  const { writer, code } = reading;
  if (code === "block") writer.writeLines(fenceOf({ text: unescape(text), language: "" }));
  else writer.write(inCell(markdownCode(unescape(text)), reading));
};

/** Signs that mean something, here or there, and spaces that are written otherwise; most texts have none. */
const special = /[\\`<&*_~^[\]|@\n]|:\/\/|www\.|^ | $| {2}/;

const writeWords = (reading: Reading, text: string): void => {
  const { writer, links } = reading;
  const line = text.replace(/[ \n]+/g, " ");
  const start = line.startsWith(" ") ? 1 : 0;
  const end = line.endsWith(" ") ? -1 : undefined;
  if (start === 1) writer.space();
  const escaped = escapeInline(unescape(line.slice(start, end)), links.length > 0);
  writer.write(inCell(writer.isAtStart ? escapeBeginnings(escaped) : escaped, reading));
  if (end === -1) writer.space();
};

const writeText = (reading: Reading, text: string): void => {
  const { writer, code } = reading;
  if (code) writeCode(reading, text);
  else if (special.test(text)) writeWords(reading, text);
  else writer.write(writer.isAtStart ? escapeBeginnings(text) : text);
};

/** True of an element that is passed over with all that it holds. */
const isUnread = (name: string, tag: string): boolean => {
  if (unread.has(name)) return true;
  if (name.length === tag.length || voids.has(name)) return false;
  return isHidden(tag) || ((name === "section" || name === "details") && again.test(tag));
};

const known = new Map<string, RegExp>();

/** The beginnings and ends of elements of a name. */
const tagsCalled = (name: string): RegExp => {
  const tags = known.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])`, "g");
  known.set(name, tags);
  return tags;
};

/** The place behind the end of an element that is passed over. */
const behind = (markup: string, name: string, from: number): number => {
  const tags = tagsCalled(name);
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(markup); tag; tag = tags.exec(markup)) {
    depth += tag[1] === "" ? 1 : -1;
    if (depth === 0) return markup.indexOf(">", tag.index) + 1;
  }
  return markup.length;
};

/** The sign that ends a tag or a comment; the end of the text where none does. */
const endOfTag = (markup: string, start: number): number => {
  const end = markup.startsWith("<!--", start)
    ? markup.indexOf("-->", start) + "--".length
    : markup.indexOf(">", start);
  return end < start ? markup.length : end;
};

/** `toMarkdown('<p>See <a href="/fair/">the fair</a></p>', …)` is “See [the fair](https://fair.example/fair/)”. */
export const toMarkdown = (markup: string, absolute: Reading["absolute"]): string => {
  const writer = new Writer();
  const reading: Reading = {
    writer,
    absolute,
    lists: [],
    links: [],
    cells: undefined,
    isHead: false,
    code: undefined,
  };
  let at = 0;
  while (at < markup.length) {
    const start = markup.indexOf("<", at);
    if (start !== at) writeText(reading, markup.slice(at, start < 0 ? markup.length : start));
    if (start < 0) break;
    const end = endOfTag(markup, start);
    const inner = markup.slice(start + 1, end);
    const isEnd = inner.startsWith("/");
    const name = nameIn(inner, isEnd ? 1 : 0);
    at = end + 1;
    if (inner.startsWith("!--")) continue;
    if (isEnd) elements.get(name)?.close?.(reading);
    else if (isUnread(name, inner)) at = behind(markup, name, at);
    else elements.get(name)?.open?.(reading, inner);
  }
  return writer.text;
};

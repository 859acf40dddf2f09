import { printing } from "./print-fault.ts";
import type { Prose } from "./prose.ts";
import { endOfFirstSentence } from "./sentence.ts";
import type { Element, Token } from "./tokens.ts";

const line = (tokens: readonly Token[]): string => tokens.map(words).join("");

/** The words of tokens within a line. */
const words = (token: Token): string => {
  switch (token.type) {
    case "text":
      return token.text.replace(/\n/g, " ");
    case "code":
      return token.text;
    case "picture":
      return token.alt;
    case "task":
      return token.isDone ? "☑ " : "☐ ";
    case "element":
      if (token.tag === "br") return "\n";
      // A price that is struck is not the price.
      return token.tag === "s" ? `~~${line(token.children)}~~` : line(token.children);
    case "note-reference":
    case "note-return":
    case "notes":
      return "";
    default:
      return line(token.children);
  }
};

const isElement = (token: Token, tag: string): token is Element =>
  token.type === "element" && token.tag === tag;

const blockTags = new Set(["p", "ul", "ol", "blockquote", "table", "hr", "details", "summary"]);

const isBlock = (token: Token): boolean =>
  token.type === "heading" ||
  token.type === "notes" ||
  (token.type === "code" && token.isBlock) ||
  (token.type === "element" && blockTags.has(token.tag));

const list = ({ tag, attributes, children }: Element): string => {
  const first = Number(attributes.find(([name]) => name === "start")?.[1] ?? 1);
  return children
    .map((item, i) => {
      const mark = tag === "ol" ? `${first + i}. ` : "– ";
      const text = isElement(item, "li") ? blocks(item.children, "\n") : "";
      return text && mark + text.replace(/\n/g, `\n${" ".repeat(mark.length)}`);
    })
    .filter((text) => text !== "")
    .join("\n");
};

const rows = (token: Token): string[] => {
  if (token.type !== "element") return [];
  return token.tag === "tr"
    ? [token.children.map(words).join(" | ")]
    : token.children.flatMap(rows);
};

const block = (token: Token): string => {
  if (token.type === "code") return token.text.trimEnd();
  if (token.type !== "element") return words(token).trim();
  switch (token.tag) {
    case "ul":
    case "ol":
      return list(token);
    case "blockquote":
    case "details":
      return blocks(token.children, "\n\n");
    case "table":
      return rows(token).join("\n");
    case "hr":
      return "";
    default:
      return line(token.children).trim();
  }
};

/** Blocks between separators; what stands beside blocks in a list item is a line of its own. */
const blocks = (tokens: readonly Token[], separator: string): string => {
  const pieces: string[] = [];
  let loose: Token[] = [];
  const close = (): void => {
    pieces.push(line(loose).trim());
    loose = [];
  };
  for (const token of tokens) {
    if (!isBlock(token)) {
      loose.push(token);
      continue;
    }
    close();
    pieces.push(block(token));
  }
  close();
  return pieces.filter((piece) => piece !== "").join(separator);
};

/**
 * Prose as plain text, for calendars and descriptions: a blank line between paragraphs, “– ” before
 * the items of a list, links as their text, “~~” around what is struck, no notes.
 */
export const proseToText = (prose: Prose): string => {
  const known = texts.get(prose);
  if (known !== undefined) return known;
  const fresh = printing(prose.file, () => blocks(prose.tokens, "\n\n"));
  texts.set(prose, fresh);
  return fresh;
};

// Calendars, exchange files and tables tell the same prose.
const texts = new WeakMap<Prose, string>();

/** The first sentence of the first paragraph; empty if there is none. */
export const firstSentence = (prose: Prose): string => {
  const known = sentences.get(prose);
  if (known !== undefined) return known;
  const fresh = printing(prose.file, () => findFirstSentence(prose));
  sentences.set(prose, fresh);
  return fresh;
};

const sentences = new WeakMap<Prose, string>();

const findFirstSentence = (prose: Prose): string => {
  const paragraph = prose.tokens.find(
    (token) => isElement(token, "p") && words(token).trim() !== "",
  );
  if (!paragraph) return "";
  const text = words(paragraph).trim().replace(/\n/g, " ");
  return text.slice(0, endOfFirstSentence(text));
};

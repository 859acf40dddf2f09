import type { Parsed } from "./nest.ts";
import type { Text } from "./tokens.ts";
import { typeset } from "./typography.ts";

const isText = ({ type }: Parsed): boolean =>
  type === "text" || type === "text_special" || type === "softbreak";

const contentOf = ({ type, content }: Parsed): string => (type === "softbreak" ? "\n" : content);

/** The character that a piece of a sentence begins with, as its neighbour sees it. */
const face = (token: Parsed | undefined, at: 0 | -1): string => {
  if (token?.type === "code_inline") return "x";
  const char = token && isText(token) ? (token.content.at(at) ?? "") : "";
  return /[.\s]/.test(char) ? "" : char;
};

const visible = new Set([
  "text",
  "text_special",
  "softbreak",
  "code_inline",
  "hardbreak",
  "raw_html",
]);

/** The first piece from `start` on that a reader sees. */
const nextVisible = (tokens: readonly Parsed[], start: number): Parsed | undefined => {
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && visible.has(token.type)) return token;
  }
  return undefined;
};

/**
 * Sets the texts of a paragraph, each with its neighbours in mind: in `**Qui** ?` the sign and its
 * space stand in another piece than the word. Lines that follow each other are one text, kept under
 * the first of its tokens. Addresses stay as they are.
 */
export const setTexts = (
  tokens: readonly Parsed[],
  language: string,
  isMarkable: boolean,
): ReadonlyMap<Parsed, Text> => {
  const texts = new Map<Parsed, Text>();
  let before = "";
  let link: Parsed | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.type === "link_open") link = token;
    if (token.type === "link_close") link = undefined;
    if (!isText(token)) {
      if (visible.has(token.type)) before = face(token, -1);
      continue;
    }
    let written = contentOf(token);
    for (let next = tokens[i + 1]; next && isText(next); next = tokens[++i + 1])
      written += contentOf(next);
    const after = face(nextVisible(tokens, i + 1), 0);
    const text = link?.info === "auto" ? written : typeset(written, language, before, after);
    texts.set(token, { type: "text", text, isMarkable: isMarkable && !link });
    const last = text.at(-1) ?? "";
    before = /[.\s]/.test(last) ? "" : last;
  }
  return texts;
};

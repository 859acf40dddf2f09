/** Prints as Markdown what stands within a line. */
import { escapeInline } from "./escape-markdown.ts";
import { isPlainAddress, markdownCode, markdownLink, markdownPicture } from "./markdown-pieces.ts";
import type { Element, Token } from "./tokens.ts";

/** Where what is printed stands. */
export interface Context {
  /** The address of a link as anybody can follow it. */
  readonly absolute: (url: string) => string;
  readonly isInLink: boolean;
  readonly isInTable: boolean;
  readonly isEmphasised: boolean;
}

/** A line ends here: two spaces are seen by nobody who reads the text as it is. */
const lineBreak = "  \n";

/** Words between signs; none, where there are no words. */
export const emphasised = (mark: string, content: string): string =>
  content.trim() === "" ? content : `${mark}${content}${mark}`;

/** Around asterisks another sign is needed, but for within a word, where it would be none. */
const emphasis = (content: string, before: string): string =>
  emphasised(/^\*|(?<!\\)\*$/.test(content) && !/[\p{L}\p{N}]/u.test(before) ? "_" : "*", content);

const inlineElement = ({ tag, children }: Element, before: string, context: Context): string => {
  if (tag === "br") return context.isInTable ? " " : lineBreak;
  const content = inline(children, { ...context, isEmphasised: true });
  if (tag === "strong") return emphasised("**", content);
  if (tag === "em") return emphasis(content, before);
  return tag === "s" ? emphasised("~~", content) : content;
};

const inlineOne = (token: Token, before: string, context: Context): string => {
  switch (token.type) {
    case "text": {
      const text = escapeInline(token.text, context.isInLink);
      return context.isInTable ? text.replace(/\n/g, " ").replaceAll("|", "\\|") : text;
    }
    case "code":
      return context.isInTable
        ? markdownCode(token.text).replaceAll("|", "\\|")
        : markdownCode(token.text);
    case "picture":
      return markdownPicture(token, context.absolute(token.url));
    case "task":
      return token.isDone ? "[x] " : "[ ] ";
    case "note-reference":
      return `[^${token.number}]`;
    case "note-return":
      return "";
    case "link": {
      const content = inline(token.children, { ...context, isInLink: true });
      return token.isWithin
        ? content
        : markdownLink(content, context.absolute(token.url), token.title);
    }
    case "element":
      return inlineElement(token, before, context);
    default:
      return inline(token.children, context);
  }
};

/** True if an address is one there without brackets too, which some readers take for a tag. */
const isApart = (before: string, [next, ...others]: readonly Token[]): boolean => {
  if (!/^[\s(]?$/.test(before)) return false;
  if (next?.type !== "text") return next === undefined;
  return /^(?:\s|[.,;)]\s)/.test(next.text) || (others.length === 0 && /^[.,;)]$/.test(next.text));
};

/** What stands within a line. */
export const inline = (tokens: readonly Token[], context: Context): string => {
  const pieces: string[] = [];
  let before = "";
  for (const [i, token] of tokens.entries()) {
    const whole = inlineOne(token, before, context);
    if (whole === "") continue;
    const isBare =
      !context.isEmphasised && isPlainAddress(whole) && isApart(before, tokens.slice(i + 1, i + 3));
    const printed = isBare ? whole.slice(1, -1) : whole;
    // Behind `!` a link would be a picture, behind `^` a note; brackets behind brackets would be a link.
    if (printed.startsWith("[") && /[!^]/.test(before))
      pieces.push(`${pieces.pop()?.slice(0, -1) ?? ""}\\${before}`);
    if (printed.startsWith("(") && before === "]") pieces.push("\\");
    pieces.push(printed);
    before = printed.at(-1) ?? "";
  }
  return pieces.join("");
};

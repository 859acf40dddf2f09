/** Prints prose as Markdown again, for readers who know it: links lead to whole addresses, terms are their words. */
import { escapeBeginnings } from "./escape-markdown.ts";
import { fenceOf } from "./markdown-pieces.ts";
import { type Context, emphasised, inline } from "./print-inline.ts";
import { printing } from "./print-fault.ts";
import type { Prose } from "./prose.ts";
import type { Element, Token } from "./tokens.ts";

const paragraph = (tokens: readonly Token[], context: Context): string => {
  const [first] = tokens;
  const text = inline(tokens, context).trim();
  return first?.type === "task" ? text : escapeBeginnings(text);
};

const indented = (text: string, mark: string): string =>
  mark + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);

/** Two lists that follow each other have other signs, or they would be one. */
const list = ({ tag, attributes, children }: Element, isSecond: boolean, context: Context) => {
  const first = Number(attributes.find(([name]) => name === "start")?.[1] ?? 1);
  const isLoose = children.some(
    (item) =>
      item.type === "element" &&
      item.children.some((one) => one.type === "element" && one.tag === "p"),
  );
  return children
    .map((item, i) => {
      const mark = tag === "ol" ? `${first + i}${isSecond ? ")" : "."} ` : isSecond ? "+ " : "- ";
      const inside = "children" in item ? item.children : [];
      return indented(blocks(inside, context, isLoose ? "\n\n" : "\n"), mark).trimEnd();
    })
    .join(isLoose ? "\n\n" : "\n");
};

const rowsOf = (token: Token): readonly Element[] => {
  if (token.type !== "element") return [];
  return token.tag === "tr" ? [token] : token.children.flatMap(rowsOf);
};

const rule = (cell: Token): string => {
  const named =
    cell.type === "element" ? cell.attributes.find(([name]) => name === "class")?.[1] : "";
  return { "align-left": ":--", "align-center": ":-:", "align-right": "--:" }[named ?? ""] ?? "---";
};

const table = (token: Element, context: Context): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head, ...others] = rowsOf(token).map(({ children }) => ({
    rules: children.map(rule),
    line: row(
      children.map((cell) =>
        "children" in cell ? inline(cell.children, { ...context, isInTable: true }).trim() : "",
      ),
    ),
  }));
  return head ? [head.line, row(head.rules), ...others.map(({ line }) => line)].join("\n") : "";
};

const blockElement = (token: Element, isSecond: boolean, context: Context): string => {
  switch (token.tag) {
    case "ul":
    case "ol":
      return list(token, isSecond, context);
    case "blockquote":
      return blocks(token.children, context, "\n\n")
        .replace(/^(?=.)/gm, "> ")
        .replace(/^$/gm, ">");
    case "details":
      return blocks(token.children, context, "\n\n");
    case "summary":
      return emphasised("**", paragraph(token.children, context));
    case "table":
      return table(token, context);
    case "hr":
      return "***";
    default:
      return paragraph(token.children, context);
  }
};

const block = (token: Token, isSecond: boolean, context: Context): string => {
  switch (token.type) {
    case "heading":
      return `${"#".repeat(Math.min(token.depth + 2, 6))} ${inline(token.children, context).replace(/\s+/g, " ").replace(/#$/, "\\#")}`;
    case "code":
      return fenceOf(token);
    case "notes":
      return blocks(token.children, context, "\n\n");
    case "note":
      return indented(blocks(token.children, context, "\n\n"), `[^${token.number}]: `);
    case "element":
      return blockElement(token, isSecond, context);
    default:
      return paragraph([token], context);
  }
};

const blockTags = new Set(["p", "ul", "ol", "blockquote", "table", "hr", "details", "summary"]);

const isBlock = (token: Token): boolean =>
  token.type === "heading" ||
  token.type === "notes" ||
  token.type === "note" ||
  (token.type === "code" && token.isBlock) ||
  (token.type === "element" && blockTags.has(token.tag));

const tagOf = (token: Token | undefined): string => (token?.type === "element" ? token.tag : "");

/** Blocks, parted by a separator; what stands beside blocks in an item of a list is a line of its own. */
const blocks = (tokens: readonly Token[], context: Context, separator: string): string => {
  const pieces: string[] = [];
  let loose: Token[] = [];
  let isSecond = false;
  const close = (): void => {
    if (loose.length > 0) pieces.push(paragraph(loose, context));
    loose = [];
  };
  for (const [i, token] of tokens.entries()) {
    if (!isBlock(token)) {
      loose.push(token);
      continue;
    }
    close();
    isSecond = !isSecond && /^[ou]l$/.test(tagOf(token)) && tagOf(tokens[i - 1]) === tagOf(token);
    pieces.push(block(token, isSecond, context));
  }
  close();
  return pieces.filter((piece) => piece !== "").join(separator);
};

/** Prose as Markdown that anybody may read: nothing in it leads to a place of this site alone. */
export const proseToMarkdown = (prose: Prose, absolute: Context["absolute"]): string =>
  printing(prose.file, () =>
    blocks(
      prose.tokens,
      { absolute, isInLink: false, isInTable: false, isEmphasised: false },
      "\n\n",
    ),
  );

/** A drawing as a tree of its elements, each with its place. */
import type { Range } from "../yaml/source.ts";
import { type Attribute, type Token, tokensOf } from "./tokens.ts";

export interface DrawnElement extends Range {
  /** Without the prefix that some programs give to all of SVG: `path` of `svg:path`. */
  readonly name: string;
  /** True of what drawing programs note for themselves: `sodipodi:namedview`. */
  readonly isForeign: boolean;
  readonly attributes: readonly Attribute[];
  readonly content: readonly (DrawnElement | string)[];
}

interface Open extends DrawnElement {
  readonly written: string;
  readonly content: (DrawnElement | string)[];
}

/** The tree of a text, or where it is none: an element that is closed by another one, or never. */
export type Tree =
  { readonly root: DrawnElement | undefined } | { readonly broken: Range; readonly value: string };

/** Nobody groups as deep as this. */
export const deepest = 200;

const openOf = (token: Token & { readonly type: "start" }): Open => {
  const { name } = token;
  const colon = name.indexOf(":");
  return {
    name: name.slice(colon + 1),
    written: name,
    isForeign: colon >= 0 && name.slice(0, colon).toLowerCase() !== "svg",
    attributes: token.attributes,
    content: [],
    start: token.start,
    end: token.end,
  };
};

const brokenAt = ({ start, end }: Range, value: string): Tree => ({
  broken: { start, end },
  value: value.length > 30 ? value.slice(0, 30) : value,
});

/** Reads the tree of a drawing. */
export const treeOf = (text: string): Tree => {
  const open: Open[] = [];
  let root: DrawnElement | undefined;
  for (const token of tokensOf(text)) {
    const inner = open.at(-1);
    if (token.type === "text") inner?.content.push(token.text);
    else if (token.type === "start") {
      const element = openOf(token);
      if (inner) inner.content.push(element);
      else root ??= element;
      if (text[token.end - 2] !== "/") open.push(element);
      if (open.length > deepest) return brokenAt(token, `<${token.name}`);
    } else if (token.type === "end") {
      if (inner?.written !== token.name) return brokenAt(token, `</${token.name}>`);
      open.pop();
    } else if (token.type === "broken") return brokenAt(token, token.text);
    else if (token.type === "declarations") return brokenAt(token, "<!DOCTYPE");
  }
  const [left] = open;
  return left ? brokenAt(left, `<${left.written}`) : { root };
};

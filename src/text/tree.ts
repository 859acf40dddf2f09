import { headingDepths } from "./headings.ts";
import { readInline } from "./inline.ts";
import { type Close, type Parsed, attribute, nest, noted } from "./nest.ts";
import type { Reading } from "./reading.ts";
import { uniqueSlugs } from "./slug.ts";
import type { Element, Token } from "./tokens.ts";

interface HeadingPlace {
  readonly depth: number;
  readonly slug: string;
}

/** Where each heading stands among the others, and its id. */
export const readHeadings = (tokens: readonly Parsed[]): ReadonlyMap<Parsed, HeadingPlace> => {
  const slugOf = uniqueSlugs();
  const headings = tokens.flatMap((token, i) => {
    const text = tokens[i + 1]?.children?.map(({ content }) => content).join("") ?? "";
    return token.type === "heading_open" && text.trim() !== "" ? [{ token, text }] : [];
  });
  const depths = headingDepths(headings.map(({ token }) => Number(token.tag.slice(1))));
  return new Map(
    headings.map(({ token, text }, i) => [token, { depth: depths[i] ?? 0, slug: slugOf(text) }]),
  );
};

const attributesOf = (token: Parsed): Element["attributes"] => {
  const pairs: (readonly [string, string])[] = [];
  const start = attribute(token, "start");
  if (start !== "") pairs.push(["start", start]);
  if (token.tag === "th") pairs.push(["scope", "col"]);
  // markdown-it aligns cells by a style attribute, which the policy of the pages forbids.
  const alignment = /text-align:(left|center|right)/.exec(attribute(token, "style"))?.[1];
  if (alignment !== undefined) pairs.push(["class", `align-${alignment}`]);
  if (token.info === "task") pairs.push(["class", "task"]);
  if (token.type === "details_open" && token.info === "open") pairs.push(["open", ""]);
  return pairs;
};

/** Makes the tree of a source that markdown-it has read, and reports its faults. */
export const treeOf = (
  tokens: readonly Parsed[],
  reading: Reading,
  headings: ReadonlyMap<Parsed, HeadingPlace>,
): readonly Token[] => {
  let isInHeading = false;
  const open = (token: Parsed): Close<Token> | undefined => {
    if (token.map) reading.place.enter(token.map);
    if (token.type === "footnote_block_open") return (children) => ({ type: "notes", children });
    if (token.type === "footnote_open") {
      return (children) => ({ type: "note", number: noted(token, "id") + 1, children });
    }
    if (token.type === "heading_open") {
      const place = headings.get(token);
      isInHeading = true;
      return place && ((children) => ({ type: "heading", ...place, children }));
    }
    isInHeading = token.type === "summary_open";
    if (token.hidden) return undefined;
    const attributes = attributesOf(token);
    return (children) => ({ type: "element", tag: token.tag, attributes, children });
  };
  const leaf = (token: Parsed): readonly Token[] => {
    if (token.map) reading.place.enter(token.map);
    switch (token.type) {
      case "inline":
        return readInline(token.children ?? [], reading, !isInHeading);
      case "fence":
      case "code_block": {
        const language = token.info.trim().split(/\s+/)[0] ?? "";
        return [{ type: "code", text: token.content, isBlock: true, language }];
      }
      case "hr":
        return [{ type: "element", tag: "hr", attributes: [], children: [] }];
      case "footnote_anchor": {
        const number = noted(token, "id") + 1;
        return [{ type: "note-return", number, rank: noted(token, "subId") + 1 }];
      }
      default:
        return [];
    }
  };
  return nest(tokens, open, leaf);
};

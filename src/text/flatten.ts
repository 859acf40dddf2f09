import type { Token } from "./tokens.ts";

const inlineTags = new Set(["em", "strong", "s", "br"]);

const space: Token = { type: "text", text: " ", isMarkable: false };

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token): Token[] => {
    switch (token.type) {
      case "picture":
      case "note-reference":
      case "notes":
        return [];
      case "heading":
        return [...flat(token.children), space];
      case "element":
        if (token.tag === "hr") return [];
        return inlineTags.has(token.tag)
          ? [{ ...token, children: flat(token.children) }]
          : [space, ...flat(token.children), space];
      case "code":
        return [{ ...token, isBlock: false }];
      default:
        return [token];
    }
  });

/** The words of blocks in one line, a space between two blocks; pictures and notes have no place in it. */
export const flatten = (tokens: readonly Token[]): readonly Token[] => {
  const line = flat(tokens).filter(
    (token, i, all) => token !== space || (i > 0 && all[i - 1] !== space),
  );
  return line.at(-1) === space ? line.slice(0, -1) : line;
};

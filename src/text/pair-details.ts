/** Says which tags of `<details>` belong together; the others are text, and told. */
import type { StateCore, Token } from "markdown-it";

type Make = StateCore["Token"];

/** Tags that close at the end of a paragraph. */
const closings = /<\/details[ \t]*>$/i;

const become = (token: Token, type: string, tag: string, nesting: -1 | 0 | 1): void => {
  token.type = type;
  token.tag = tag;
  token.nesting = nesting;
};

/** Takes the tag that closes out of the end of a paragraph, and puts it behind. */
const separateEnds = (tokens: readonly Token[], Make: Make): Token[] => {
  const separate: Token[] = [];
  let end: Token | undefined;
  for (const [i, token] of tokens.entries()) {
    separate.push(token);
    if (end) separate.push(end);
    end = undefined;
    if (tokens[i - 1]?.type !== "paragraph_open") continue;
    const [written] = closings.exec(token.content) ?? [];
    if (written === undefined) continue;
    token.content = token.content.slice(0, -written.length).trimEnd();
    end = new Make("details_mark", "details", 0);
    Object.assign(end, { content: written, info: "close", map: token.map });
  }
  return separate;
};

/** Makes of each tag that opens, and of the one that closes it in the same block, the ends of an element. */
const pair = (tokens: readonly Token[]): void => {
  const frames: Token[][] = [[]];
  for (const token of tokens) {
    const { type, info, nesting } = token;
    if (type !== "details_mark") {
      if (nesting === 1) frames.push([]);
      if (nesting === -1) frames.pop();
    } else if (info !== "close") {
      frames.at(-1)?.push(token);
    } else {
      const start = frames.at(-1)?.pop();
      if (!start) continue;
      become(start, "details_open", "details", 1);
      become(token, "details_close", "details", -1);
    }
  }
};

/** A tag that stands alone, as a paragraph: what is read in it tells it. */
const asParagraph = ({ content, map }: Token, Make: Make): Token[] => {
  const inline = new Make("inline", "", 0);
  Object.assign(inline, { content, map, children: [] });
  const start = new Make("paragraph_open", "p", 1);
  start.map = map;
  return [start, inline, new Make("paragraph_close", "p", -1)];
};

/** Replaces the marks of a text that was read by elements, those without their other end by text. */
export const pairDetails = (state: StateCore): void => {
  if (!state.src.includes("details")) return;
  const tokens = separateEnds(state.tokens, state.Token);
  pair(tokens);
  let isAlone = false;
  state.tokens = tokens.flatMap((token) => {
    if (token.type.startsWith("summary_")) {
      if (isAlone) become(token, token.type.replace("summary", "paragraph"), "p", token.nesting);
      if (token.nesting === -1) isAlone = false;
      return [token];
    }
    isAlone = isAlone ? token.type === "inline" : token.type === "details_mark";
    return token.type === "details_mark" ? asParagraph(token, state.Token) : [token];
  });
};

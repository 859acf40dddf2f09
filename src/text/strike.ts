/** `~struck~` between single tildes is struck through: as on GitHub. */
import type { MarkdownIt, StateInline } from "markdown-it";

const struck = /(?<![\p{L}\p{N}~])~(?![\s~])[^~`\n[\]<>]*(?<!\s)~(?![\p{L}\p{N}~])/uy;

const strikeOnce = (state: StateInline, isSilent: boolean): boolean => {
  const { src, pos, posMax } = state;
  if (src[pos] !== "~") return false;
  struck.lastIndex = pos;
  const end = struck.test(src) ? struck.lastIndex : Infinity;
  if (end > posMax) return false;
  if (!isSilent) {
    state.push("s_open", "s", 1).markup = "~";
    state.pos = pos + 1;
    state.posMax = end - 1;
    state.md.inline.tokenize(state);
    state.push("s_close", "s", -1).markup = "~";
  }
  state.pos = end;
  state.posMax = posMax;
  return true;
};

/** Teaches a parser single tildes; those within a word stay, as in “5~10”. */
export const singleTildes = (parser: MarkdownIt): void => {
  parser.inline.ruler.before("strikethrough", "strike_once", strikeOnce);
};

/** `<details>` and its `<summary>` fold a text: as on GitHub, but that Markdown is read in it even without blank lines. */
import type { MarkdownIt, StateBlock } from "markdown-it";
import { pairDetails } from "./pair-details.ts";

const opening = /<details([ \t][^<>\n]*)?>/iy;
const closing = /<\/details[ \t]*>/iy;
const summaryStart = /<summary(?:[ \t][^<>\n]*)?>/iy;
const summaryEnd = /<\/summary[ \t]*>/i;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const isOpen = (attributes = ""): boolean =>
  /\sopen(?![^\s=])/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, ""));

const pushMark = (state: StateBlock, line: number, written: string, info: string): void => {
  const mark = state.push("details_mark", "details", 0);
  mark.map = [line, line + 1];
  mark.content = written;
  mark.info = info;
};

/** Reads what stands in a line from a place on: tags that close, then a paragraph. */
const readRest = (state: StateBlock, line: number, from: number, endLine: number): true => {
  let at = state.skipSpaces(from);
  for (let tag = match(closing, state.src, at); tag; tag = match(closing, state.src, at)) {
    pushMark(state, line, tag[0], "close");
    at = state.skipSpaces(at + tag[0].length);
  }
  state.line = line + 1;
  if (at < (state.eMarks[line] ?? 0)) {
    state.bMarks[line] = at;
    state.tShift[line] = 0;
    state.md.block.ruler.getRules("").at(-1)?.(state, line, endLine, false);
  }
  return true;
};

/** Reads the question, which may go on in lines that follow; false if there is none. */
const readSummary = (state: StateBlock, line: number, at: number, endLine: number): boolean => {
  const [start] = match(summaryStart, state.src, at) ?? [];
  if (start === undefined) return false;
  const pieces: string[] = [];
  let from = at + start.length;
  for (let last = line; last < endLine && !state.isEmpty(last); last++) {
    const text = state.src.slice(from, state.eMarks[last]);
    if (last > line && /^<(?:details|summary)\b/i.test(text)) return false;
    const end = summaryEnd.exec(text);
    pieces.push(end ? text.slice(0, end.index) : text);
    if (end) {
      state.push("summary_open", "summary", 1).map = [line, last + 1];
      const inline = state.push("inline", "", 0);
      inline.content = pieces.join("\n").trim();
      inline.map = [line, last + 1];
      inline.children = [];
      state.push("summary_close", "summary", -1);
      return readRest(state, last, from + end.index + end[0].length, endLine);
    }
    from = (state.bMarks[last + 1] ?? 0) + (state.tShift[last + 1] ?? 0);
  }
  return false;
};

/** Takes tags out of the text as marks; which belong together is known once all blocks are read. */
const readTags = (state: StateBlock, line: number, endLine: number, isSilent: boolean): boolean => {
  const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (state.src[at] !== "<" || indent >= 4) return false;
  const [written, attributes] = match(opening, state.src, at) ?? [];
  if (written !== undefined) {
    if (isSilent) return true;
    pushMark(state, line, written, isOpen(attributes) ? "open" : "");
    const next = state.skipSpaces(at + written.length);
    return readSummary(state, line, next, endLine) || readRest(state, line, next, endLine);
  }
  if (match(closing, state.src, at)) return isSilent || readRest(state, line, at, endLine);
  const last = state.tokens.at(-1);
  if (isSilent || last?.type !== "details_mark" || last.info === "close") return false;
  return readSummary(state, line, at, endLine);
};

/** Teaches a parser texts that fold. */
export const details = (parser: MarkdownIt): void => {
  parser.block.ruler.before("html_block", "details", readTags, {
    alt: ["paragraph", "reference", "blockquote"],
  });
  parser.core.ruler.after("block", "pair_details", pairDetails);
};

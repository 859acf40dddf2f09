/** A style as its outermost rules, and what it leaves open. */

/** A rule that stands in no other, or what of a style is none. */
export interface OuterRule {
  readonly text: string;
  /** What stands before its block. */
  readonly prelude: string;
}

/** What stands in each other deeper than this is nobody's style, and more than the parser can take. */
const deepest = 200;

/** Comments, texts and addresses, in which no sign means anything, and the signs that do. */
const token =
  /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\burl\(\s*[^"'\s)](?:\\[^]|[^)\\])*\)?|\\[^]|[{}()[\];]/gi;

interface Split {
  readonly rules: readonly OuterRule[];
  /** Where the comment or the block begins that is never closed: of several the outermost. */
  readonly open: number | undefined;
  /** Where blocks and brackets stand in each other too deep to be read. */
  readonly deep: number | undefined;
}

const isOpenComment = (found: string): boolean =>
  found.startsWith("/*") && (found.length < 4 || !found.endsWith("*/"));

/** Splits a style: browsers close what is open at its end, and lose all that stands in there. */
export const splitStyle = (text: string): Split => {
  const rules: OuterRule[] = [];
  const open: number[] = [];
  let brackets = 0;
  let deep: number | undefined;
  let comment: number | undefined;
  let start = 0;
  let prelude = "";
  const end = (at: number): void => {
    rules.push({ text: text.slice(start, at), prelude: prelude || text.slice(start, at) });
    start = at;
    prelude = "";
  };
  for (const { 0: found, index } of text.matchAll(token)) {
    if (isOpenComment(found)) comment = index;
    if (/^[{([]$/.test(found)) brackets += 1;
    else if (/^[})\]]$/.test(found)) brackets = Math.max(0, brackets - 1);
    if (brackets > deepest) deep ??= index;
    if (found === "{") {
      if (open.length === 0) prelude = text.slice(start, index);
      open.push(index);
    } else if (found === "}") {
      open.pop();
      if (open.length === 0) end(index + 1);
    } else if (found === ";" && open.length === 0) end(index + 1);
  }
  if (start < text.length) end(text.length);
  return { rules, open: open[0] ?? comment, deep };
};

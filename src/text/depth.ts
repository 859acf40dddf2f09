/** Finds where Markdown that was read goes too deep, or has too many headings. */
import { type Beyond, budget } from "./budget.ts";
import type { Parsed } from "./nest.ts";

/** The token that opens one level too many. */
const tooDeep = (tokens: readonly Parsed[]): Parsed | undefined => {
  let depth = 0;
  return tokens.find(({ nesting }) => (depth += nesting) > budget.depth);
};

const isTooDeep = ({ children }: Parsed): boolean =>
  children !== null && (tooDeep(children) !== undefined || children.some(isTooDeep));

/** The first line of the source that is given by its number. */
const lineOf = (source: string, number: number): Pick<Beyond, "start" | "end"> => {
  let start = 0;
  for (let line = 0; line < number; line++) start = source.indexOf("\n", start) + 1;
  const end = source.indexOf("\n", start);
  return { start, end: end === -1 ? source.length : end };
};

/** What of a text is beyond its budget once markdown-it has read it. */
export const findBeyond = (tokens: readonly Parsed[], source: string): Beyond | undefined => {
  const headings = tokens.filter(({ type }) => type === "heading_open");
  const heading = headings[budget.headings];
  if (heading) return { excess: "headings", ...lineOf(source, heading.map?.[0] ?? 0) };
  const deep = tooDeep(tokens) ?? tokens.find(isTooDeep);
  return deep && { excess: "depth", ...lineOf(source, deep.map?.[0] ?? 0) };
};

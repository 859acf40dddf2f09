/** Finds what shows as it was typed, though more was meant. */
import type { Parsed } from "../nest.ts";
import { Lines } from "./line-map.ts";
import { findLines } from "./lines.ts";
import { readShown, type Shown } from "./shown.ts";
import type { Sign, TypedKind } from "./sign.ts";
import { signs } from "./signs.ts";

/** Where something shows as it was typed, in UTF-16 units of the Markdown source, and what mends it. */
export interface AsTyped {
  readonly kind: TypedKind;
  readonly offset: number;
  readonly length: number;
  readonly value: string;
  readonly fixed?: string | undefined;
}

/** The same within a paragraph. */
type Within = Omit<AsTyped, "offset" | "length"> & { readonly at: number };

/** No paragraph without any of these shows anything. */
const suspicious = /[\uFFFA[\]{}*_~`^=#$&|•‣◦▪●○■➢➤►▶✓✔✗✘·]|:\S+:|'''|<%|^[-–—−‐‑(\d]|^[a-z][.)]/mu;

/** Stars that are meant as such. */
const escaped = (written: string): string => written.replaceAll("*", "\\*");

/** What mends a sign, from what was written: some of it may not show, as `**` does not. */
const mendingOf = ({ pattern, mend }: Sign, written: string): string | undefined => {
  const match = written.matchAll(pattern).next().value;
  const fixed = match?.[0] === written && mend?.(match);
  return fixed === false || fixed === written ? undefined : fixed;
};

const findSigns = (shown: Shown, content: string, isItem: boolean): readonly Within[] => {
  const { text } = shown;
  const found: Within[] = [];
  const taken = new Uint8Array(text.length);
  for (const sign of signs) {
    if (!text.includes(sign.mark)) continue;
    for (const match of text.matchAll(sign.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1) || sign.mend?.(match) === false) continue;
      taken.fill(1, start, end);
      const [from, to] = shown.written(start, end);
      const value = content.slice(from, to);
      const kind = sign.kindOf?.(match) ?? sign.kind;
      const fixed = kind === "star" ? escaped(value) : mendingOf(sign, value);
      // A task in an item of a list has its hyphen.
      found.push({
        kind,
        at: from,
        value,
        fixed: isItem ? fixed?.replace(/^- (?=\[)/, "") : fixed,
      });
    }
  }
  return found;
};

const findInParagraph = (
  token: Parsed,
  around: readonly (Parsed | undefined)[],
): readonly Within[] => {
  const [item, parent] = around;
  const shown = readShown(token);
  if (!suspicious.test(shown.text)) return [];
  const { content } = token;
  const found = findSigns(shown, content, item?.type === "list_item_open");
  if (parent?.type !== "paragraph_open") return found;
  const lines = findLines(shown.text).map(({ kind, start, end, fixed }) => {
    const [from, to] = shown.written(start, end);
    return { kind, at: from, value: content.slice(from, to), fixed };
  });
  return [...found, ...lines];
};

/** A block of code that nothing ends, or that GitHub draws. */
const findInFence = ({ markup, info, map }: Parsed, lines: Lines): readonly AsTyped[] => {
  const [first, end] = map ?? [0, 1];
  const start = lines.at(first).indexOf(markup);
  const at = { offset: lines.start(first) + Math.max(0, start), length: markup.length };
  const last = lines
    .at(end - 1)
    .replace(/^[\s>]+/, "")
    .trimEnd();
  const isClosed =
    end - 1 > first && last.startsWith(markup) && last === markup.charAt(0).repeat(last.length);
  if (!isClosed) return [{ kind: "fence", ...at, value: markup }];
  const language = info.trim().split(/\s/)[0] ?? "";
  const isDrawn = /^(?:mermaid|math|geojson|topojson|stl)$/i.test(language);
  return isDrawn ? [{ kind: "diagram", ...at, value: language }] : [];
};

/** Finds what shows as it was typed in a text that markdown-it has read. */
export const findTyped = (tokens: readonly Parsed[], source: string): readonly AsTyped[] => {
  const lines = new Lines(source);
  let map = tokens[0]?.map ?? ([0, 1] as const);
  return tokens.flatMap((token, i): readonly AsTyped[] => {
    if (token.map) map = token.map;
    if (token.type === "fence") return findInFence(token, lines);
    if (token.type !== "inline") return [];
    const found = findInParagraph(token, [tokens[i - 2], tokens[i - 1]]);
    if (found.length === 0) return [];
    const locate = lines.within(map[0], token.content);
    return found.map(({ at, ...one }) => ({ ...one, ...locate(at, at + one.value.length) }));
  });
};

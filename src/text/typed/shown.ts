/** What a reader sees of a paragraph as text, and where each of its characters was written. */
import type { Parsed } from "../nest.ts";

/** In place of what is more than text: code, a picture, a link, what is escaped. */
const masked = "\uFFFC";
/** In place of the beginning of what is emphasised, and of its end. */
const opening = "\uFFFA";
const closing = "\uFFFB";

export interface Shown {
  readonly text: string;
  /** Where the characters from `start` to `end` stand in what was written. */
  readonly written: (start: number, end: number) => readonly [start: number, end: number];
}

/** The pieces of a paragraph in their order: what is shown of each, and how it was written. */
const piecesOf = (tokens: readonly Parsed[]): readonly (readonly [shown: string, as: string])[] => {
  const pieces: (readonly [string, string])[] = [];
  let link: Parsed | undefined;
  for (const token of tokens) {
    const { type, content, info, markup, nesting } = token;
    const isBare = info === "auto" && markup !== "autolink";
    if (type === "link_open" && !isBare) link = token;
    if (type === "link_close" && link) {
      const href = link.attrs?.find(([name]) => name === "href")?.[1];
      pieces.push([masked, String(href ?? "")]);
      link = undefined;
    } else if (link || type === "link_open" || type === "link_close") {
      continue;
    } else if (type === "text") pieces.push([content, content]);
    else if (type === "softbreak" || type === "hardbreak") pieces.push(["\n", "\n"]);
    else if (nesting !== 0) pieces.push([nesting === 1 ? opening : closing, markup]);
    else pieces.push([masked, type === "text_special" ? markup : content]);
  }
  return pieces;
};

/** After so many pieces that are not where they are looked for, the others are not either. */
const mostMisses = 20;

/** The places of all pieces, each looked for behind the one before. */
const placesOf = (
  pieces: readonly (readonly [string, string])[],
  written: string,
): readonly (readonly [shown: number, start: number, end: number])[] => {
  const places: (readonly [number, number, number])[] = [];
  let misses = 0;
  let shown = 0;
  let next = 0;
  for (const [text, as] of pieces) {
    const at = misses > mostMisses ? -1 : written.indexOf(as, next);
    if (at === -1) misses++;
    const start = at === -1 ? next : at;
    next = at === -1 ? next : at + as.length;
    places.push([shown, start, next]);
    shown += text.length;
  }
  return places;
};

/** Reads what a paragraph shows, from its pieces and what was written. */
export const readShown = ({ children, content }: Parsed): Shown => {
  const pieces = piecesOf(children ?? []);
  let places: ReturnType<typeof placesOf> | undefined;
  const placeOf = (index: number): readonly [shown: number, start: number, end: number] => {
    places ??= placesOf(pieces, content);
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((places[middle]?.[0] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return places[low] ?? [0, 0, 0];
  };
  return {
    text: pieces.map(([text]) => text).join(""),
    written: (start, end) => {
      const [from, begun] = placeOf(start);
      const [last, after, ended] = placeOf(end - 1);
      return [begun + start - from, Math.min(after + end - last, Math.max(ended, after))];
    },
  };
};

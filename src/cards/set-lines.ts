/** Breaks a text into lines and finds the largest size at which it fits. */
import type { Pen } from "./pen.ts";
import type { Voice } from "./faces.ts";

/** Where a text has to fit, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From the largest to the smallest. */
  readonly sizes: readonly number[];
  /** The height of a line, times its size. */
  readonly leading: number;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Lines of words, none wider than `width`; a word alone may be. */
const fill = (words: readonly string[], width: number, widthOf: (text: string) => number) => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** As many lines as needed, about equally long: the narrowest width that takes no more of them. */
const balance = (words: readonly string[], width: number, widthOf: (text: string) => number) => {
  const { length } = fill(words, width, widthOf);
  let narrow = width / Math.max(length, 1);
  let wide = width;
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    const lines = fill(words, middle, widthOf);
    const fits = lines.length === length && lines.every((line) => widthOf(line) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return fill(words, wide, widthOf);
};

/** A word in pieces that fit, for words that have no place where they may break. */
const cut = (word: string, width: number, widthOf: (text: string) => number): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + segment) <= width)
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};

/** Ends the last line that there is room for with “…”. */
const shorten = (
  lines: readonly string[],
  most: number,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] => {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last.includes(" ") && widthOf(`${last}…`) > width)
    last = last.slice(0, last.lastIndexOf(" "));
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.–—-]+$/u, "")}…`];
};

/** Sets a text as large as its frame allows; what is too long at the smallest size is cut at a word. */
export const setLines = (text: string, voice: Voice, frame: Frame, pen: Pen): SetText => {
  const { width, height, sizes, leading } = frame;
  const space = pen.measure("n n", voice) - pen.measure("nn", voice);
  // Measured word by word: every line that is tried is made of the same few words.
  const em = (line: string): number =>
    line
      .split(" ")
      .reduce((sum, word, i) => sum + pen.measure(word, voice) + (i > 0 ? space : 0), 0);
  const words = text.split(" ").filter((word) => word !== "");
  const widest = Math.max(...words.map(em));
  const smallest = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const most = Math.max(1, Math.floor(height / (size * leading)));
    if (widest * size > width && size !== smallest) continue;
    const lines = fill(words, width / size, em);
    if (lines.length <= most && widest * size <= width)
      return { size, lines: balance(words, width / size, em) };
  }
  const most = Math.max(1, Math.floor(height / (smallest * leading)));
  const pieces = words.flatMap((word) => cut(word, width / smallest, em));
  const lines = fill(pieces, width / smallest, em);
  return { size: smallest, lines: shorten(lines, most, width / smallest, em) };
};

/** Sets texts under each other, as large as the room allows and without cutting any. */
import type { Line, Pen } from "../cards/pen.ts";
import type { Voice } from "../cards/faces.ts";
import { setLines } from "../cards/set-lines.ts";

/** Lines of one text. */
export interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly voice: Voice;
  readonly colour: string;
  /** What is left free above it. */
  readonly gap: number;
}

/** The height of a line, times its size. */
export const leading = 1.16;

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, size, gap }) => sum + gap + lines.length * size * leading, 0);

/** A text in as many lines as it needs at a size. */
export const wrap = (
  { text, direction }: Line,
  voice: Voice,
  width: number,
  size: number,
  pen: Pen,
): readonly Line[] =>
  setLines(text, voice, { width, height: Infinity, sizes: [size], leading }, pen).lines.map(
    (line) => ({ text: line, direction }),
  );

/** Short texts beside each other, if one line holds them; else each in lines of its own. */
export const wrapTogether = (
  texts: readonly Line[],
  voice: Voice,
  width: number,
  size: number,
  pen: Pen,
): readonly Line[] => {
  const [first] = texts;
  const together = texts.map(({ text }) => text).join(" · ");
  return first && pen.measure(together, voice) * size <= width
    ? [{ text: together, direction: first.direction }]
    : texts.flatMap((text) => wrap(text, voice, width, size, pen));
};

/** True if a text has a word that no line of that width can hold. */
export const hasWideWord = (
  { text }: Line,
  voice: Voice,
  width: number,
  size: number,
  pen: Pen,
): boolean => text.split(" ").some((word) => pen.measure(word, voice) * size > width);

/** The first of what is made of sizes that fits; the last of them where none does. */
export const largest = <Blocks extends readonly Block[]>(
  sizes: readonly number[],
  height: number,
  make: (size: number) => Blocks,
  isBad: (size: number) => boolean,
): Blocks => {
  const fit = sizes.find((size) => !isBad(size) && heightOf(make(size)) <= height);
  return make(fit ?? sizes.at(-1) ?? 0);
};

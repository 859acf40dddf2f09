/** The part of a text in which words were found. */
import { formsOf, type Word, wordsIn } from "./words.ts";

/** A piece of an excerpt; one that is marked was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** How much is shown before the first word that was found, and in all, in characters. */
const before = 50;
const longest = 180;
/** A word or two more is better than dots in their place. */
const nearBeginning = 75;

/** From the place on, the number of different words that are shown with the one there. */
const countFrom = (found: readonly Word[], at: number): number => {
  const start = found[at]?.start ?? 0;
  const near = found.slice(at).filter(({ end }) => end <= start + longest - before);
  return new Set(near.map(({ word }) => word)).size;
};

/** The place with the most of them, the first of several. */
const bestOf = (found: readonly Word[]): number => {
  let best = { start: 0, count: 0 };
  for (const [i, { start }] of found.entries()) {
    const count = countFrom(found, i);
    if (count > best.count) best = { start, count };
  }
  return best.start;
};

/** Places that touch are one. */
const joined = (found: readonly Word[]): readonly (readonly [start: number, end: number])[] => {
  const spans: [number, number][] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
};

const dots = "…";

/** From where to where a text is shown, at the ends of words. */
const frameOf = (text: string, all: readonly Word[], around: number): readonly [number, number] => {
  const from =
    around <= nearBeginning ? 0 : (all.find(({ start }) => start >= around - before)?.start ?? 0);
  if (text.length - from <= longest) return [from, text.length];
  return [from, Math.max(...all.map(({ end }) => (end <= from + longest ? end : from)))];
};

/** Some words around those that were found, which are marked; the beginning of the text if none of them is in it. */
export const excerptOf = (text: string, found: ReadonlySet<string>): readonly Piece[] => {
  const all = wordsIn(text);
  const places = all.filter(({ word }) => formsOf(word).some((form) => found.has(form)));
  const [from, to] = frameOf(text, all, bestOf(places));
  const pieces: Piece[] = [];
  const say = (start: number, end: number, isMarked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), isMarked });
  };
  let done = from;
  for (const [start, end] of joined(places)) {
    if (start < from || end > to) continue;
    say(done, start, false);
    say(start, end, true);
    done = end;
  }
  say(done, to, false);
  return [
    ...(from > 0 ? [{ text: `${dots} `, isMarked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ` ${dots}`, isMarked: false }] : []),
  ];
};

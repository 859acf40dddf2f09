/**
 * How much content may hold: about ten times the largest that real sites and programmes have. What is larger is told at
 * its place, so that nothing that was checked can make a build fail, or make it last.
 */
export const budget = {
  /** Characters (UTF-16 units, as all lengths here) of a file. */
  file: 1_000_000,
  line: 50_000,
  /** What stands between two spaces: the longest addresses have 250 characters. */
  word: 2_500,
  /** Of one Markdown text. */
  text: 500_000,
  /** The items of a list, the entries of a map. */
  list: 5_000,
  /** Blocks within blocks, and within a line emphasis within emphasis; below markdown-it’s own 100, where it gives up. */
  depth: 50,
  headings: 500,
  /** Notes and references to them. */
  notes: 2_000,
} as const;

/** What of a text is beyond its budget. */
export type Excess = "line" | "word" | "text" | "depth" | "headings" | "notes";

/** Where a text is beyond its budget. */
export interface Beyond {
  readonly excess: Excess;
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts that are written without spaces, and the signs between them, end no word and begin none. */
const word =
  /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]+/gu;

const longWord = (
  line: string,
): { readonly index: number; readonly length: number } | undefined => {
  for (const { 0: found, index } of line.matchAll(word))
    if (found.length > budget.word) return { index, length: found.length };
  return undefined;
};

/** A text whose words have no more characters than `most`; an ellipsis ends what was cut. */
export const cutWords = (text: string, most: number): string =>
  text.replace(word, (found) =>
    found.length > most ? `${found.slice(0, most).toWellFormed()}…` : found,
  );

/** The first line or word of a text that is too long. */
export const findLong = (text: string): Beyond | undefined => {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > budget.word) {
      const found = longWord(text.slice(start, end));
      const from = start + (found?.index ?? 0);
      if (found) return { excess: "word", start: from, end: from + found.length };
      if (end - start > budget.line) return { excess: "line", start, end };
    }
    start = end + 1;
  }
  return undefined;
};

/** What of a Markdown text is beyond its budget before it is read: to read it may already be too much. */
export const findUnreadable = (text: string): Beyond | undefined => {
  if (text.length > budget.text) {
    const start = Math.max(0, text.search(/\S/));
    return { excess: "text", start, end: start };
  }
  let notes = 0;
  for (const { 0: mark, index } of text.matchAll(/\^\[|\[\^/g))
    if (++notes > budget.notes) return { excess: "notes", start: index, end: index + mark.length };
  return undefined;
};

/** “Did you mean”: the nearest of the words that are known. */

import { withoutIdleSigns } from "../../text/hidden.ts";
import { withFewMarks } from "../../text/marks.ts";

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const withoutAccents = (text: string): string =>
  withFewMarks(withoutIdleSigns(text))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[øłđðþı]/g, (letter) => plainLetters[letter] ?? letter);

/** Letters without accents and case, everything else a hyphen: `Samuel Goëta` → `samuel-goeta`. */
export const toId = (text: string): string =>
  withoutAccents(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The same with the letters of all scripts, to know a word again: `ב־27 במרץ` → `ב-27-במרץ`. */
export const toWord = (text: string): string =>
  withoutAccents(text)
    .replace(/(?:[^\p{L}\p{N}]|[ªº])+/gu, "-")
    .replace(/^-|-$/g, "");

/** The number of letters to insert, delete, replace or swap (Damerau–Levenshtein, restricted). */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** A word that may be meant, and other names it goes by. */
export interface Candidate {
  readonly id: string;
  readonly names?: readonly string[];
}

const ids = new Map<string, string>();

/** The id of a name that is asked for again and again, by each word that is like none. */
const knownId = (name: string): string => {
  let id = ids.get(name);
  if (id === undefined) {
    if (ids.size > 50_000) ids.clear();
    ids.set(name, (id = toId(name)));
  }
  return id;
};

/** Longer words are no slips of others, and to compare two takes the product of their lengths. */
const longest = 64;

/** The candidate that is meant by a word, ignoring case and accents; undefined if none is near. */
export const nearest = (word: string, candidates: Iterable<Candidate>): string | undefined => {
  const wanted = word.length > longest ? "" : toId(word);
  if (wanted === "") return undefined;
  let best: string | undefined;
  // A third of the letters may be wrong; a very short word must match but for one letter.
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const { id, names = [] } of candidates) {
    for (const name of [id, ...names]) {
      if (name.length > longest * 2) continue;
      const known = knownId(name);
      if (Math.abs(known.length - wanted.length) >= least) continue;
      const far = distance(wanted, known);
      if (far < least) {
        best = id;
        least = far;
      }
    }
  }
  return best;
};

/** The nearest of plain words. */
export const nearestWord = (word: string, words: readonly string[]): string | undefined =>
  nearest(
    word,
    words.map((id) => ({ id })),
  );

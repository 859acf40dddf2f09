/** The words of a text as a search compares them, and where they stand. */
import { foldText } from "../../../src/text/slug.ts";

export interface Word {
  /** Without capitals, accents and points. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Letters and figures, with what names like C++ and C# end in; or pictures. */
const run = /[\p{L}\p{N}\p{M}\p{Cf}]+[+#]*|\p{So}+/gu;

/** What is written without spaces between words: any piece of it may be looked for. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

/** Points of vowels and accents, which readers leave out; letters like й lose them too, on both sides. */
const points =
  /(?<=[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
/** What nobody sees or types: soft hyphens, joiners, signs of direction, the line that widens Arabic words. */
const unseen = /[\p{Cf}\u0640]/gu;

/** A word without what is left out in a hurry: `fold("Été")` is `ete`. */
const fold = (word: string): string => (isPlain.test(word) ? word.toLowerCase() : foldAll(word));

/** Most words are such, and have nothing that is left out. */
const isPlain = /^[a-z\d]+$/i;

const foldAll = (word: string): string =>
  foldText(word.normalize("NFKC").replace(unseen, ""))
    .normalize("NFD")
    .replace(points, "")
    .normalize("NFC");

/** Each two characters that follow each other, and the last one alone: `東京都` is `東京`, `京都`, `都`. */
const pairs = (text: string, at: number): readonly Word[] => {
  const characters = Array.from(text);
  let start = at;
  return characters.map((character, i) => {
    const pair = character + (characters[i + 1] ?? "");
    const word = { word: fold(pair), start, end: start + pair.length };
    start += character.length;
    return word;
  });
};

/** The words of a text in their order; of what has no spaces, pairs of characters. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(run)].flatMap(({ 0: piece, index }) => {
    const words: Word[] = [];
    const spaced = (from: number, to: number): void => {
      const word = fold(piece.slice(from, to));
      if (word !== "") words.push({ word, start: index + from, end: index + to });
    };
    let done = 0;
    for (const match of piece.matchAll(unspaced)) {
      if (match.index > done) spaced(done, match.index);
      words.push(...pairs(match[0], index + match.index));
      done = match.index + match[0].length;
    }
    if (done < piece.length) spaced(done, piece.length);
    return words;
  });

/** The little words that Hebrew and Arabic write as one with the next: “the”, “and”, “in”, “to”. */
const attached =
  /^(?:[והבלמשכ]{1,2}(?=\p{Script=Hebrew}{3})|(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{2}))/u;

/** A word, and what remains of it without a little word that is written as one with it. */
export const formsOf = (word: string): readonly string[] => {
  const bare = word.replace(attached, "");
  return bare === word ? [word] : [word, bare];
};

/** The words that are looked for. The last character of several without spaces stands in the pair before it. */
export const queryOf = (words: string): readonly string[] => {
  const all = wordsIn(words);
  return all.filter(({ end }, i) => !(all[i - 1]?.end === end)).map(({ word }) => word);
};

/** False for a single letter of an alphabet, which is found everywhere. */
export const isWorthLooking = (words: string): boolean =>
  words.match(unspaced) !== null || queryOf(words).some((word) => word.length > 1);

/** What of the words looked for must stand as it is, for its pairs may stand apart. */
export const runsOf = (words: string): readonly string[] =>
  [...words.matchAll(unspaced)].flatMap(([found]) =>
    Array.from(found).length > 2 ? [fold(found)] : [],
  );

/** True if a text holds a run as it is. */
export const holds = (text: string, piece: string): boolean => fold(text).includes(piece);

/** Texts that were still to be written. */
import { wordsFor } from "../../i18n/knowledge.ts";

/** `é` is found where `e` is written too. */
const withPlainLetters = (phrase: string): string =>
  phrase.replace(/[\u00c0-\u017f]/g, (letter) => `[${letter}${letter.normalize("NFD").charAt(0)}]`);

const edge = String.raw`[\p{L}\p{N}_]`;

const makePattern = (): RegExp => {
  const phrases = wordsFor("placeholders").map(withPlainLetters).join("|");
  const known = String.raw`lorem ipsum|TODO|FIXME|XXX+|${phrases}`;
  return new RegExp(`(?<!${edge})(?:${known})(?!${edge})`, "iu");
};

let pattern: RegExp | undefined;

const mustBeCapital = /^(?:todo|fixme|x+)$/i;

export interface Placeholder {
  readonly value: string;
  readonly index: number;
}

/** The first text of a kind that nobody means to publish, and where it is. */
export const findPlaceholder = (text: string): Placeholder | undefined => {
  const match = (pattern ??= makePattern()).exec(text);
  if (!match) return undefined;
  const [value] = match;
  const isWord = mustBeCapital.test(value) && value !== value.toUpperCase();
  return isWord ? undefined : { value, index: match.index };
};

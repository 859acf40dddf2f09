/** Spaces and signs as a language sets them. */
import { rulesOf } from "../i18n/writing.ts";

const addressSigns = /[@/]|mailto:|www\./;
const scheme = /(?:https?:\/\/|mailto:|www\.)(?=\S)/;

/** Where an address begins in a word: at a scheme, or with the word if it has an @ within; -1: it has none. */
const addressIn = (word: string): number => {
  const at = word.indexOf("@", 1);
  return at >= 0 && at < word.length - 1 ? 0 : word.search(scheme);
};

/** A text in pieces, of which every second one is an address, which keeps its signs as they are. */
const cutAddresses = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const start = addressIn(word);
    if (start < 0) continue;
    pieces.push(text.slice(done, index + start), word.slice(start));
    done = index + word.length;
  }
  return [...pieces, text.slice(done)];
};

/** A name keeps its spaces and signs; only its apostrophe is that of print: “L’Atelier”. */
export const setName = (name: string, language: string): string =>
  (rulesOf(language) ?? [])
    .filter(({ signs }) => signs.test("'"))
    .reduce((result, { pattern, replacement }) => result.replace(pattern, replacement), name);

/**
 * Sets plain text as its language wants it; `before` and `after` are the characters around it, if
 * it is a piece of a sentence. Languages without rules are left alone. Idempotent.
 *
 *     typeset("Pour qui ?", "fr") // "Pour qui\u202f?"
 *     typeset("?", "fr", "x") // "\u202f?"
 */
export const typeset = (text: string, language: string, before = "", after = ""): string => {
  const rules = rulesOf(language);
  if (!rules || text === "") return text;
  const set = (piece: string): string =>
    rules.reduce(
      (result, { signs, pattern, replacement }) =>
        signs.test(result) ? result.replace(pattern, replacement) : result,
      piece,
    );
  const whole = before + text + after;
  const done = addressSigns.test(whole)
    ? cutAddresses(whole)
        .map((piece, i) => (i % 2 === 0 ? set(piece) : piece))
        .join("")
    : set(whole);
  return done.slice(before.length, done.length - after.length);
};

/** French spaces and signs; sources: Imprimerie nationale, “Lexique des règles typographiques”; OQLF for Canada. */

const narrow = "\u202f";
const noBreak = "\u00a0";

/** A space as it may stand where a no-break space belongs. */
const gap = "[ \\n\u00a0\u202f]";
/** Several of them, from their first on: to look for them from each would take the square of their number. */
const gaps = `(?<!${gap})${gap}+`;
const months =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const streets =
  "allées?|av\\.|avenue|bd|boulevard|chemin|cours|esplanade|faubourg|impasse|passage|place|quai|route|rue|square|villa";

/** What to write instead of what; a rule need not be tried on a text without one of its `signs`. */
interface Rule {
  readonly signs: RegExp;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const rule = (signs: RegExp, pattern: string, replacement: string): Rule => ({
  signs,
  pattern: new RegExp(pattern, "gu"),
  replacement,
});

const digit = /\d/;

const everywhere = [
  rule(/'/, "(?<=\\p{L})'(?=[\\p{L}\\d«])", "’"),
  rule(/\.{3}/, "(?<!\\.)\\.{3}(?!\\.)", "…"),
  rule(/«/, `«${gap}+|«(?=[^\\s»])`, `«${narrow}`),
  rule(/»/, `${gaps}»|(?<=[^\\s«])»`, `${narrow}»`),
  // A colon has its space already, or stands after a word of prose: never in 13:30, https://, a::b.
  rule(/:/, `${gaps}:(?=[\\s\u00a0\u202f]|$)|(?<=\\p{Ll}{2}|»|\\)):(?=\\s|$)`, `${noBreak}:`),
  rule(digit, `(?<!\\d)(\\d{1,2})${gap}h(?![\\p{L}\\d])`, `$1${noBreak}h`),
  rule(digit, `(?<=\\d${noBreak}h)${gap}(?=\\d{2}(?!\\d))`, noBreak),
  rule(digit, `(?<=(?<!\\d)\\d{1,2}|(?<!\\d)1er)${gap}(?=(?:${months})(?!\\p{L}))`, noBreak),
  rule(
    digit,
    `(?<!\\d)(\\d{1,4}(?:${gap}(?:bis|ter))?)${gap}(?=(?:${streets})(?!\\p{L}))`,
    `$1${noBreak}`,
  ),
  rule(digit, `(?<=(?<!\\d)\\d{5})${gap}(?=\\p{Lu})`, noBreak),
  rule(digit, `(?<=(?<!\\d)\\d{1,3})${gap}(?=\\d{3}(?!\\d))`, narrow),
  rule(digit, `(?<=\\d)${gap}(?=[€$£])`, noBreak),
  rule(digit, `(?<=\\d)${gap}(?=[%‰])`, narrow),
  rule(/[°º]/, `(?<=[nN][°º])${gap}(?=\\d)`, noBreak),
  rule(/[MDP]/, `(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mmes?|Mlles?|Dr|Pr))${gap}(?=\\p{Lu})`, noBreak),
  rule(/p\./, `(?<=(?<!\\p{L})p\\.)${gap}(?=\\d|ex\\.)`, noBreak),
  rule(/siècle/, `(?<=[\\dIVX]e)${gap}(?=siècle)`, noBreak),
];

/** Before ; ! ? the space is made narrow, or added where the sign plainly ends a word of prose. */
const highPunctuation = rule(
  /[;!?]/,
  `${gaps}(?=[;!?])|(?<=[\\p{L}\\d»)\\]’”%€…])(?=[;!?]+(?:[\\s\u00a0\u202f»)\\]”",.…]|$))`,
  narrow,
);

const inFrance = [...everywhere, highPunctuation];

const rulesOf = (language: string): readonly Rule[] | undefined => {
  const tag = language.toLowerCase();
  if (tag === "fr-ca") return everywhere;
  return tag === "fr" || tag.startsWith("fr-") ? inFrance : undefined;
};

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

/** French spaces and signs; sources: Imprimerie nationale, “Lexique des règles typographiques”; OQLF for Canada. */

const narrow = "\u202f";
const noBreak = "\u00a0";

/** A space as it may stand where a no-break space belongs. */
const gap = "[ \\n\u00a0\u202f]";
const months =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const streets =
  "allées?|av\\.|avenue|bd|boulevard|chemin|cours|esplanade|faubourg|impasse|passage|place|quai|route|rue|square|villa";

const rule = (pattern: string, replacement: string): readonly [RegExp, string] => [
  new RegExp(pattern, "gu"),
  replacement,
];

const everywhere = [
  rule("(?<=\\p{L})'(?=[\\p{L}\\d«])", "’"),
  rule("(?<!\\.)\\.{3}(?!\\.)", "…"),
  rule(`«${gap}+|«(?=[^\\s»])`, `«${narrow}`),
  rule(`${gap}+»|(?<=[^\\s«])»`, `${narrow}»`),
  // A colon has its space already, or stands after a word of prose: never in 13:30, https://, a::b.
  rule(`${gap}+:(?=[\\s\u00a0\u202f]|$)|(?<=\\p{Ll}{2}|»|\\)):(?=\\s|$)`, `${noBreak}:`),
  rule(`(?<!\\d)(\\d{1,2})${gap}h(?![\\p{L}\\d])`, `$1${noBreak}h`),
  rule(`(?<=\\d${noBreak}h)${gap}(?=\\d{2}(?!\\d))`, noBreak),
  rule(`(?<=(?<!\\d)\\d{1,2}|(?<!\\d)1er)${gap}(?=(?:${months})(?!\\p{L}))`, noBreak),
  rule(
    `(?<!\\d)(\\d{1,4}(?:${gap}(?:bis|ter))?)${gap}(?=(?:${streets})(?!\\p{L}))`,
    `$1${noBreak}`,
  ),
  rule(`(?<=(?<!\\d)\\d{5})${gap}(?=\\p{Lu})`, noBreak),
  rule(`(?<=(?<!\\d)\\d{1,3}|(?<!\\d)\\d{1,3}(?:${gap}\\d{3})+)${gap}(?=\\d{3}(?!\\d))`, narrow),
  rule(`(?<=\\d)${gap}(?=[€$£])`, noBreak),
  rule(`(?<=\\d)${gap}(?=[%‰])`, narrow),
  rule(`(?<=[nN][°º])${gap}(?=\\d)`, noBreak),
  rule(`(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mmes?|Mlles?|Dr|Pr))${gap}(?=\\p{Lu})`, noBreak),
  rule(`(?<=(?<!\\p{L})p\\.)${gap}(?=\\d|ex\\.)`, noBreak),
  rule(`(?<=[\\dIVX]e)${gap}(?=siècle)`, noBreak),
];

/** Before ; ! ? the space is made narrow, or added where the sign plainly ends a word of prose. */
const highPunctuation = rule(
  `${gap}+(?=[;!?])|(?<=[\\p{L}\\d»)\\]’”%€…])(?=[;!?]+(?:[\\s\u00a0\u202f»)\\]”",.…]|$))`,
  narrow,
);

const rulesOf = (language: string): readonly (readonly [RegExp, string])[] | undefined => {
  const tag = language.toLowerCase();
  if (tag === "fr-ca") return everywhere;
  return tag === "fr" || tag.startsWith("fr-") ? [...everywhere, highPunctuation] : undefined;
};

/** Addresses keep their signs as they are. */
const address = /((?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+)/;

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
    rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), piece);
  const whole = before + text + after;
  const done = address.test(whole)
    ? whole
        .split(address)
        .map((piece, i) => (i % 2 === 0 ? set(piece) : piece))
        .join("")
    : set(whole);
  return done.slice(before.length, done.length - after.length);
};

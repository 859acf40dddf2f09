/** French spaces and signs; sources: Imprimerie nationale, “Lexique des règles typographiques”; OQLF for Canada. */
import { apostrophe, dayAndMonth, ellipsis, gap, narrow, noBreak, rule } from "../rule.ts";
import type { Writing } from "../writing.ts";

/** Several spaces, from their first on: to look for them from each would take the square of their number. */
const gaps = `(?<!${gap})${gap}+`;
const months = [
  ...["janvier", "février", "mars", "avril", "mai", "juin"],
  ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
];
const streets =
  "allées?|av\\.|avenue|bd|boulevard|chemin|cours|esplanade|faubourg|impasse|passage|place|quai|route|rue|square|villa";

const units = "[ckm]?m|ha|[ckm]?g|[cm]?l|min|°C|kWh?";

const digit = /\d/;

const everywhere = [
  apostrophe("\\d«"),
  ellipsis,
  rule(/«/, `«${gap}+|«(?=[^\\s»])`, `«${narrow}`),
  rule(/»/, `${gaps}»|(?<=[^\\s«])»`, `${narrow}»`),
  // A colon has its space already, or stands after a word of prose: never in 13:30, https://, a::b.
  rule(/:/, `${gaps}:(?=[\\s\u00a0\u202f]|$)|(?<=\\p{Ll}{2}|»|\\)):(?=\\s|$)`, `${noBreak}:`),
  rule(digit, `(?<!\\d)(\\d{1,2})${gap}h(?![\\p{L}\\d])`, `$1${noBreak}h`),
  rule(digit, `(?<=\\d${noBreak}h)${gap}(?=\\d{2}(?!\\d))`, noBreak),
  dayAndMonth(months, "(?<!\\d)\\d{1,2}|(?<!\\d)1er"),
  rule(
    digit,
    `(?<!\\d)(\\d{1,4}(?:${gap}(?:bis|ter))?)${gap}(?=(?:${streets})(?!\\p{L}))`,
    `$1${noBreak}`,
  ),
  rule(digit, `(?<=(?<!\\d)\\d{5})${gap}(?=\\p{Lu})`, noBreak),
  rule(digit, `(?<=(?<!\\d)\\d{1,3})${gap}(?=\\d{3}(?!\\d))`, narrow),
  rule(digit, `(?<=\\d)${gap}(?=[€$£])`, noBreak),
  rule(digit, `(?<=\\d)${gap}(?=[%‰])`, narrow),
  rule(digit, `(?<=\\d)${gap}(?=(?:${units})(?![\\p{L}\\d'’-]))`, noBreak),
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

export const writing: Writing = {
  rules: [...everywhere, highPunctuation],
  regions: { ca: everywhere },
  ordinals: {
    signs: /[\dIVX][ern]/,
    pattern:
      /(?<![\p{L}\d])(\d+|[IVX]{2,}(?=e(?!\p{L}))|I(?=er(?!\p{L})))(ers?|res?|es?|nde?s?)(?![\p{L}\d])/gu,
  },
  endings: { of: "every word", pattern: "[sx]?" },
};

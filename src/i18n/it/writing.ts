/** Italian signs and spaces; sources: Accademia della Crusca on the apostrophe; Roberto Lesina, “Il nuovo manuale di stile”. */
import { apostrophe, dayAndMonth, ellipsis, gap, noBreak, rule } from "../rule.ts";
import type { Writing } from "../writing.ts";

const months = [
  ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
  ...["luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
];
const titles =
  "[Ss]ig\\.(?:ra)?|[Dd]ott\\.(?:ssa)?|[Pp]rof\\.(?:ssa)?|[Ii]ng\\.|[Aa]vv\\.|[Aa]rch\\.";

const digit = /\d/;

export const writing: Writing = {
  rules: [
    apostrophe("\\d«"),
    // “un po' di”, “gli anni '90”: what is cut off at the end of a word, and at the beginning of a year.
    rule(/'/, `(?<=(?<!\\p{L})[Pp]o)'(?![\\p{L}\\d])|(?<=${gap})'(?=\\d0(?!\\d))`, "’"),
    ellipsis,
    // Who writes spaces within the marks keeps them, but no mark stands alone in its line.
    rule(/[«»]/, `(?<=«)${gap}|${gap}(?=»)`, noBreak),
    // Keyboards have the sign of degrees only.
    rule(/°/, `(?<=(?<!\\d)1)°(?=${gap}(?:${months.join("|")})(?!\\p{L}))`, "º"),
    dayAndMonth(months, "(?<!\\d)\\d{1,2}|(?<!\\d)1º"),
    rule(digit, `(?<=(?<!\\p{L})[Oo]re)${gap}(?=\\d)`, noBreak),
    rule(/[€$£]/, `(?<=\\d)${gap}(?=[€$£])|(?<=[€$£])${gap}(?=\\d)`, noBreak),
    rule(digit, `(?<=(?<!\\p{L})(?:[Aa]rt|[Nn]|[Pp]ag|[Pp]p?|[Tt]el)\\.)${gap}(?=\\d)`, noBreak),
    rule(/[.]/, `(?<=(?<!\\p{L})(?:${titles}))${gap}(?=\\p{Lu})`, noBreak),
    rule(/secolo/, `(?<=[IVX])${gap}(?=secolo)`, noBreak),
  ],
};

/** German spaces and signs; source: DIN 5008 and Duden, “Schreibung und Typografie”. Quotation marks stay as they are written. */
import { apostrophe, dayAndMonth, ellipsis, gap, noBreak, rule } from "../rule.ts";
import type { Writing } from "../writing.ts";

const months = [
  ...["Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli"],
  ...["August", "September", "Oktober", "November", "Dezember"],
];
const titles = "Nr\\.|Art\\.|Abs\\.|Dr\\.|Prof\\.|Hr\\.|Fr\\.";
const digit = /\d/;

export const writing: Writing = {
  rules: [
    apostrophe(),
    ellipsis,
    dayAndMonth(months, "(?<!\\d)\\d{1,2}\\."),
    rule(digit, `(?<=\\d)${gap}(?=Uhr(?!\\p{L}))`, noBreak),
    rule(digit, `(?<=\\d)${gap}(?=[€%‰])`, noBreak),
    rule(/[€§]/, `(?<=[€§])${gap}(?=\\d)`, noBreak),
    rule(digit, `(?<=(?<!\\d)\\d{5})${gap}(?=\\p{Lu})`, noBreak),
    rule(/\./, `(?<=(?<!\\p{L})(?:${titles}))${gap}(?=[\\p{Lu}\\d])`, noBreak),
    // “z. B.”, “d. h.”, “u. a.”, “i. d. R.”
    rule(/\./, `(?<=(?<!\\p{L})(?:z|d|u|o|i)\\.)${gap}(?=(?:B|h|a|Ä|d|R|T)\\.)`, noBreak),
  ],
  endings: { of: "the last word", pattern: "(?:e[nrs]?|n|s)?" },
};

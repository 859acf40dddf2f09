/** Dutch spaces and signs; source: Onze Taal, “Leestekens”. Quotation marks stay as they are written. */
import { apostrophe, dayAndMonth, ellipsis, gap, noBreak, rule } from "../rule.ts";
import type { Writing } from "../writing.ts";

const months = [
  ...["januari", "februari", "maart", "april", "mei", "juni", "juli"],
  ...["augustus", "september", "oktober", "november", "december"],
];
const titles = "nr\\.|art\\.|blz\\.|dr\\.|mr\\.|ir\\.|prof\\.|dhr\\.|mevr\\.";
const digit = /\d/;

export const writing: Writing = {
  rules: [
    apostrophe(),
    // “’s avonds”, “’t Hooge Huys”: a word that has lost its beginning.
    rule(/'/, "(?<![\\p{L}\\d'’])'(?=[snt](?![\\p{L}'’]))", "’"),
    ellipsis,
    dayAndMonth(months, "(?<!\\d)\\d{1,2}"),
    rule(digit, `(?<=\\d)${gap}(?=uur(?!\\p{L}))`, noBreak),
    rule(/€/, `(?<=€)${gap}(?=\\d)`, noBreak),
    rule(digit, `(?<=(?<!\\d)\\d{4})${gap}(?=\\p{Lu}{2}(?!\\p{L}))`, noBreak),
    rule(/\./, `(?<=(?<!\\p{L})(?:${titles}))${gap}(?=[\\p{Lu}\\d])`, noBreak),
  ],
  endings: { of: "the last word", pattern: "(?:en|s|['’]s)?" },
};

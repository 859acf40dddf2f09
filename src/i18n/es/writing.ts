/** Spanish spaces and signs; source: Real Academia Española, “Ortografía de la lengua española”. */
import {
  apostrophe,
  dayDeMonth,
  ellipsis,
  gap,
  narrow,
  noBreak,
  rule,
  tightQuotes,
} from "../rule.ts";
import type { Writing } from "../writing.ts";

const months = [
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"],
  ...["septiembre", "setiembre", "octubre", "noviembre", "diciembre"],
];
const titles = "Sra?|Sres|Srta|Dra?|Dña|D|Profa?|Uds?";

const digit = /\d/;

export const writing: Writing = {
  rules: [
    apostrophe(),
    ellipsis,
    ...tightQuotes,
    dayDeMonth(months),
    rule(digit, `(?<=(?<!\\d)\\d{1,3})${gap}(?=\\d{3}(?!\\d))`, narrow),
    rule(digit, `(?<=\\d)${gap}(?=[€$£%‰]|h(?![\\p{L}\\d]))`, noBreak),
    rule(digit, `(?<=(?<!\\p{L})(?:n\\.º|núm\\.|págs?\\.|pp?\\.|art\\.))${gap}(?=\\d)`, noBreak),
    rule(/\./, `(?<=(?<!\\p{L})(?:${titles})\\.)${gap}(?=\\p{Lu})`, noBreak),
    rule(/siglo/, `(?<=(?<!\\p{L})siglo)${gap}(?=[IVX]+(?![\\p{L}\\d]))`, noBreak),
  ],
  endings: { of: "every word", pattern: "(?:e?s)?" },
};

/** Portuguese spaces and signs; sources: Acordo Ortográfico of 1990; Código de Redação of the institutions of the EU. */
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
  ...["janeiro", "fevereiro", "março", "abril", "maio", "junho"],
  ...["julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
];
const titles = "Sra?|Srs|Dra?|D|Profa?|Eng|Exmo|Exma|St[oa]";

const digit = /\d/;

export const writing: Writing = {
  rules: [
    apostrophe(),
    ellipsis,
    ...tightQuotes,
    dayDeMonth(months),
    rule(digit, `(?<=(?<!\\d)\\d{1,3})${gap}(?=\\d{3}(?!\\d))`, narrow),
    rule(digit, `(?<=\\d)${gap}(?=[€$£%‰]|h(?![\\p{L}\\d]))`, noBreak),
    rule(/R\$/, `(?<=R\\$)${gap}(?=\\d)`, noBreak),
    rule(digit, `(?<=(?<!\\p{L})(?:n\\.º|págs?\\.|pp?\\.|art\\.))${gap}(?=\\d)`, noBreak),
    rule(/\./, `(?<=(?<!\\p{L})(?:${titles})\\.)${gap}(?=\\p{Lu})`, noBreak),
    rule(/século/, `(?<=(?<!\\p{L})século)${gap}(?=[IVX]+(?![\\p{L}\\d]))`, noBreak),
  ],
  endings: { of: "every word", pattern: "(?:e?s)?" },
};

import type { Rule } from "./writing.ts";

export const narrow = "\u202f";
export const noBreak = "\u00a0";

/** A space as it may stand where a no-break space belongs. */
export const gap = "[ \\n\u00a0\u202f]";

/** A rule of typography, its pattern as a text. */
export const rule = (signs: RegExp, pattern: string, replacement: string): Rule => ({
  signs,
  pattern: new RegExp(pattern, "gu"),
  replacement,
});

/** “l'eau” with the sign of print, before a letter or one of `others`. */
export const apostrophe = (others = ""): Rule =>
  rule(/'/, `(?<=\\p{L})'(?=[\\p{L}${others}])`, "’");

/** Three full stops as one sign. */
export const ellipsis = rule(/\.{3}/, "(?<!\\.)\\.{3}(?!\\.)", "…");

/** Keeps the figures of a day and the name of its month together; `after` is what stands between: `\\.`. */
export const dayAndMonth = (months: readonly string[], day: string): Rule =>
  rule(/\d/, `(?<=${day})${gap}(?=(?:${months.join("|")})(?!\\p{L}))`, noBreak);

/** The same where “de” stands between them: “11 de junio”. */
export const dayDeMonth = (months: readonly string[]): Rule =>
  rule(
    /\d/,
    `(?<=(?<!\\d)\\d{1,2})${gap}de${gap}(?=(?:${months.join("|")})(?!\\p{L}))`,
    `${noBreak}de${noBreak}`,
  );

/** «Quotation» without spaces inside. */
export const tightQuotes: readonly Rule[] = [
  rule(/«/, `«${gap}+(?=\\S)`, "«"),
  rule(/»/, `(?<!${gap})${gap}+»`, "»"),
];

/** Values of messages in languages that are written from right to left: most are code, names of files or figures. */
import { firstDirection, setApart } from "./bidi.ts";

const figuresWithSigns = /\d[^\p{L}\d]+\d|\d[^\p{L}\d]+$/u;

/** A value between signs that keep its order: code from left to right, and so spans such as 13:30–14:00. */
const apart = (value: string): string => {
  const direction = firstDirection(value) ?? (figuresWithSigns.test(value) ? "ltr" : undefined);
  return direction === undefined ? value : setApart(value, direction);
};

const asItIs = (value: string): string => value;

/** How values stand after what a line says before them. */
export type ValueApart = (before: string, line: string) => (value: string) => string;

const strong = /[\p{L}\u200e\u200f]/gu;
const slots = /\{[^{} ]*\}/g;

const isRightToLeft = (sign: string): boolean => firstDirection(sign) === "rtl";

/**
 * In a line of right to left, what follows its words is set apart. What continues code (`npm run archive -- {event}`)
 * is not, nor what stands in a line of code alone: who copies a command would copy the invisible signs too.
 */
export const valueApart: ValueApart = (before, line) => {
  const signs = line.replaceAll(slots, "").match(strong) ?? [];
  const last = before.replaceAll(slots, "").match(strong)?.at(-1);
  const followsCode = last !== undefined && !isRightToLeft(last);
  return signs.some(isRightToLeft) && !followsCode ? apart : asItIs;
};

/** Left to right needs no signs: terminals and editors begin there. */
export const valueAsItIs: ValueApart = () => asItIs;

/** Signs that nobody sees, where they do no work: they come along when texts are copied, and part words that look whole. */
import { type Direction, ownDirection } from "../i18n/bidi.ts";
import { characterName } from "./characters.ts";

const candidates =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const all = new RegExp(candidates, "gu");

/** The flags of England, Scotland and Wales are spelt in tags. */
const flags = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu;

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;

/** A letter of a script whose letters join, as in Persian and Hindi: a joiner, or none, is part of the spelling. */
const joining =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}])[\p{L}\p{M}]$/u;

const isMarkOfDirection = (sign: string): boolean => /[\u061c\u200e\u200f\u2066-\u2069]/.test(sign);

const isJoiner = (sign: string): boolean => /[\u200c\u200d]/.test(sign);

/** Finds such signs; in a line from right to left, or one with words of both directions, marks of direction do work. */
export const idleSigns = (text: string, around: Direction = "ltr"): readonly RegExpExecArray[] => {
  if (!candidates.test(text)) return [];
  const hasDirections = around === "rtl" || ownDirection(text, "ltr") !== undefined;
  const ofFlags = [...text.matchAll(flags)].map(({ index, 0: flag }) => [
    index,
    index + flag.length,
  ]);
  const isAtWork = ({ index, 0: sign }: RegExpExecArray): boolean => {
    if (isMarkOfDirection(sign)) return hasDirections;
    const before = text.slice(Math.max(0, index - 2), index);
    if (isJoiner(sign)) return joining.test(before) || emoji.test(before);
    return ofFlags.some(([start = 0, end = 0]) => start < index && index < end);
  };
  return [...text.matchAll(all)].filter((found) => !isAtWork(found));
};

const replaceIdle = (
  text: string,
  found: readonly RegExpExecArray[],
  write: (sign: string) => string,
): string => {
  let written = "";
  let end = 0;
  for (const { index, 0: sign } of found) {
    written += text.slice(end, index) + write(sign);
    end = index + sign.length;
  }
  return written + text.slice(end);
};

const betweenWords = /(?<=\S)[\u2028\u2029](?=\S)/g;

/** A text without them: `withoutIdleSigns("Ada\u200b")` is `Ada`; words in two lines become two words. */
export const withoutIdleSigns = (text: string, around?: Direction): string => {
  const inOneLine = text.replace(betweenWords, " ");
  return replaceIdle(inOneLine, idleSigns(inOneLine, around), () => "");
};

/** A text in which they are named: `Ada[U+200B]`. */
export const withNamedSigns = (text: string): string =>
  replaceIdle(text, idleSigns(text), (sign) => `[${characterName(sign)}]`);

/** Those that harm in whatever text: they turn around what follows, hide words in it, or end a line for some programs. */
export const harmfulSigns = (text: string): readonly RegExpExecArray[] =>
  idleSigns(text, "rtl").filter(({ 0: sign }) =>
    /[\u2028\u2029\u202d\u202e\u206a-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u.test(sign),
  );

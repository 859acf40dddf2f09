import { spokenLanguage, textsOf } from "./catalogue.ts";
import { slotPattern } from "./message.ts";
import { oncePerLanguage } from "./memo.ts";

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);

/**
 * The letters of a language, as Parvis's own words in it have them, without those of another script.
 *
 *     lettersOf("fr") // ["A", "B" … "é", "ê" …]
 */
export const lettersOf = oncePerLanguage((language): readonly string[] => {
  const texts = Object.values(textsOf("pages", spokenLanguage(language))).join(" ");
  const all = texts.replaceAll(slotPattern, "").match(/\p{L}/gu) ?? [];
  const isWritten = all.filter(isLatin).length * 2 > all.length;
  return [...new Set(all)].filter((letter) => isLatin(letter) === isWritten).sort();
});

import { knowledgeOfAll } from "./knowledge.ts";

/** A Hebrew particle is joined to figures by a maqaf: `מ־10:00`. */
const joiner = "\u05be";

const inSigns = (written: string): string => {
  const word = written.toLowerCase().replace(joiner, "");
  for (const { hourWords } of knowledgeOfAll()) {
    if (hourWords?.before.includes(word)) return "";
    if (hourWords?.after.includes(word)) return "h";
    if (hourWords?.between.includes(word)) return "–";
  }
  return written;
};

/** True for a word that stands behind hours: `Uhr`. */
export const isHourSign = (word: string): boolean =>
  knowledgeOfAll().some(({ hourWords }) => hourWords?.after.includes(word.toLowerCase()));

/** Hours with signs in the place of the words around them: `um 9.30 Uhr bis 11 Uhr` → ` 9:30 – 11 h`. */
export const withoutHourWords = (text: string): string =>
  text.replaceAll(/\p{L}+\u05be?/gu, inSigns).replaceAll(/[:.](\d{2}) ?h(?!\d)/g, ":$1");

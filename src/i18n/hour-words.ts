import { wordsFor } from "./knowledge.ts";

const inSigns = (written: string): string => {
  const word = written.toLowerCase();
  if (wordsFor("beforeHour").includes(word)) return "";
  if (wordsFor("afterHour").includes(word)) return "h";
  return wordsFor("untilHour").includes(word) ? "–" : written;
};

/** Hours with signs in the place of the words around them: `um 9.30 Uhr bis 11 Uhr` → ` 9:30 – 11 h`. */
export const withoutHourWords = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, inSigns).replaceAll(/[:.](\d{2}) ?h(?!\d)/g, ":$1");

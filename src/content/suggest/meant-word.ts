/** Guesses which word of a closed list was meant. */
import { fromForeignWord } from "./foreign-words.ts";
import { nearestWord } from "./nearest.ts";

const longest = 60;

/** What other words make more precise: a lightning talk is a talk, a panel discussion a panel. */
const general: ReadonlySet<string> = new Set(["talk", "talks", "discussion", "other"]);

/** By another language, by its letters, or as one of several words: `coffee break` → `break`. */
export const meantWord = (written: string, possible: readonly string[]): string | undefined => {
  const whole = fromForeignWord(written, possible) ?? nearestWord(written, possible);
  if (whole !== undefined || written.length > longest) return whole;
  const words = written.split(/[\s/&+,-]+/).filter((word) => word.length > 3);
  const meant = words.flatMap((word) => {
    const exact = possible.find((one) => one === word.toLowerCase());
    return exact ?? fromForeignWord(word, possible) ?? [];
  });
  const precise = meant.filter((word) => !general.has(word));
  const found = new Set(precise.length > 0 ? precise : meant);
  return found.size === 1 ? [...found][0] : undefined;
};

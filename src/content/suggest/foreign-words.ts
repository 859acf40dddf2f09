/** Words that organisers write in their language for fields and values, and the format's own. */
import { knowledgeOfAll, type Knowledge } from "../../i18n/knowledge.ts";
import { toWord } from "./nearest.ts";

const longest = 40;

/** What a word of a language stands for; where it may stand for several, the one that is possible is meant. */
const meaningsIn = (
  { words = {}, pluralEndings = [] }: Knowledge,
  id: string,
): readonly string[] => {
  const ending = pluralEndings.find((end) => id.endsWith(end)) ?? "";
  const single = id.slice(0, id.length - ending.length);
  const written = [id, single].find((one) => Object.hasOwn(words, one));
  return written === undefined ? [] : (words[written] ?? "").split(" ");
};

/** The format's word for one of any language that Parvis knows, if it is among those possible. */
export const fromForeignWord = <Word extends string>(
  word: string,
  possible: readonly Word[],
): Word | undefined => {
  if (word.length > longest) return undefined;
  const id = toWord(word);
  return knowledgeOfAll()
    .flatMap((knowledge) => meaningsIn(knowledge, id))
    .flatMap((meant) => possible.filter((one) => one.replace(/s$/, "") === meant.replace(/s$/, "")))
    .at(0);
};

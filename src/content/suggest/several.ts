/** Finds several names in a text where a list was meant: `main and small`, `main, small`. */
import { wordsFor } from "../../i18n/knowledge.ts";
import { type Candidate, nearest } from "./nearest.ts";

const signs = /[,;/+&]/;

/** Words in groups, without those that join them. */
const splitAt = (words: readonly string[], joiners: ReadonlySet<string>): readonly string[] => {
  const groups: string[][] = [[]];
  for (const word of words) {
    if (joiners.has(word.toLowerCase())) groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.map((group) => group.join(" "));
};

/** The parts of a text that signs or words join: `["Main hall", "Small hall"]`. */
export const namesIn = (text: string): readonly string[] => {
  const joiners = new Set(wordsFor("and"));
  return text
    .split(signs)
    .flatMap((part) => splitAt(part.trim().split(/\s+/), joiners))
    .filter((part) => part !== "");
};

/** The ids that are meant by the parts of a text, if it has several parts and each is near another one. */
export const severalIn = (
  text: string,
  { candidates }: { readonly candidates: readonly Candidate[] },
): readonly string[] | undefined => {
  const parts = namesIn(text);
  const ids = parts.flatMap((part) => nearest(part, candidates) ?? []);
  return ids.length > 1 && new Set(ids).size === parts.length ? ids : undefined;
};

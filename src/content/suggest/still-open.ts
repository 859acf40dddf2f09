/** What people write of things that are not known yet, where the format has `tba`. */
import { wordsFor } from "../../i18n/knowledge.ts";
import { isTba } from "../schema/tba.ts";
import { fromForeignWord } from "./foreign-words.ts";
import { toWord } from "./nearest.ts";

/** What is said to be open, by the words of the format. */
const nouns = [
  "venue",
  "room",
  "title",
  "name",
  "speaker",
  "speakers",
  "summary",
  "start",
  "time",
  "city",
  "address",
];

const open = new Set<string>();

/** True for the words of any language that say that something is not known yet: `TBD`, `noch offen`. */
export const isStillOpen = (value: string): boolean => {
  if (open.size === 0) for (const words of wordsFor("stillOpen")) open.add(toWord(words));
  return /^\?+$/.test(value) || open.has(toWord(value));
};

/** The same of a text that says what it is of which it is not known: `Venue to be confirmed`, `Lieu à préciser`. */
export const saysStillOpen = (value: string): boolean => {
  // Longer texts say more than that.
  if (value.length > 60) return false;
  if (isStillOpen(value)) return true;
  const [noun = "", ...others] = value.trim().split(/\s+/);
  const rest = others.join(" ");
  if (!isTba(rest) && !isStillOpen(rest)) return false;
  return nouns.includes(noun.toLowerCase()) || fromForeignWord(noun, nouns) !== undefined;
};

/** Which of many things answer what was chosen. */
import { foldText } from "../../src/text/slug.ts";

/** What a thing is, by question: each with the ids of its answers. */
export interface Marked {
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it says, folded; for what is asked in words. */
  readonly text?: string;
}

/** The question that is answered in words. */
export const inWords = "q";

/** The one answer that was chosen to each question; none where all will do. */
export type Chosen = ReadonlyMap<string, string>;

interface Question {
  readonly name: string;
  readonly value: string;
}

export const choicesOf = (questions: readonly Question[]): Chosen =>
  new Map(
    questions.flatMap(({ name, value }) => (value.trim() === "" ? [] : [[name, value] as const])),
  );

/** True if each of the words is in the text, whatever its accents and capitals: `says("Où est l’été", "ete OU")`. */
const says = (text: string, words: string): boolean =>
  foldText(words)
    .split(/\s+/)
    .every((word) => text.includes(word));

export const isShown = ({ marks, text = "" }: Marked, chosen: Chosen): boolean =>
  [...chosen].every(([name, value]) =>
    name === inWords ? says(text, value) : marks.get(name)?.has(value),
  );

/** How many things there would be for each answer to a question, the other questions being answered as they are. */
export const countsOf = (
  things: readonly Marked[],
  chosen: Chosen,
  name: string,
): ReadonlyMap<string, number> => {
  const others = new Map([...chosen].filter(([other]) => other !== name));
  const counts = new Map<string, number>();
  for (const thing of things)
    if (isShown(thing, others))
      for (const id of thing.marks.get(name) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** The query of an address with what is chosen: `toSearch("?a=1", [{ name: "place", value: "lyon" }])` is `?a=1&place=lyon`. */
export const toSearch = (search: string, questions: readonly Question[]): string => {
  const address = new URLSearchParams(search);
  for (const { name, value } of questions) {
    if (value.trim() === "") address.delete(name);
    else address.set(name, value);
  }
  const query = address.toString();
  return query === "" ? "" : `?${query}`;
};

/** Which of many things answer what was chosen, and what would, if less were. */

/** What a thing is, by question: each with the ids of its answers. */
export interface Marked {
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** False if words were looked for, and it is not among what they found. */
  readonly isFound?: boolean | undefined;
}

/**
 * What the attributes of a thing answer to the questions: `{ room: "loft", in: "Loft" }` answers “room” alone. Each is on
 * some day, also where that is not asked.
 */
export const marksIn = (
  data: Readonly<Record<string, string | undefined>>,
  questions: readonly string[],
): Marked["marks"] =>
  new Map(
    [...questions, "day"].flatMap((name) => {
      const ids = data[name];
      return ids === undefined ? [] : [[name, new Set(ids.split(" "))] as const];
    }),
  );

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

export const isShown = ({ marks, isFound = true }: Marked, chosen: Chosen): boolean =>
  [...chosen].every(([name, value]) =>
    name === inWords ? isFound : marks.get(name)?.has(value) === true,
  );

const without = (chosen: Chosen, name: string): Chosen =>
  new Map([...chosen].filter(([other]) => other !== name));

/** How many things there would be for each answer to a question, the other questions being answered as they are. */
export const countsOf = (
  things: readonly Marked[],
  chosen: Chosen,
  name: string,
): ReadonlyMap<string, number> => {
  const others = without(chosen, name);
  const counts = new Map<string, number>();
  for (const thing of things)
    if (isShown(thing, others))
      for (const id of thing.marks.get(name) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/**
 * The choices without which there would be some of the things, with how many; the one that hides the most first. Without
 * the only one there are all of them, and that is not told, unless something else leaves some of them out.
 */
export const looser = (
  things: readonly Marked[],
  chosen: Chosen,
  isOnlyTold = false,
): readonly (readonly [name: string, count: number])[] =>
  [...chosen.keys()]
    .map((name) => {
      const others = without(chosen, name);
      return [name, things.filter((thing) => isShown(thing, others)).length] as const;
    })
    .filter(([, count]) => (chosen.size > 1 || isOnlyTold) && count > 0)
    .sort(([, one], [, other]) => other - one);

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

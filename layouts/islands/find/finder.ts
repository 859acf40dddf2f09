/** Looks through rows of an index; the one door to MiniSearch. */
import MiniSearch from "minisearch";
import { formsOf, holds, queryOf, runsOf, wordsIn } from "./words.ts";

/** What may be found: its title, what tells it from others, and its text. */
export interface Searched {
  readonly title: string;
  readonly detail: string;
  readonly text: string;
}

/** What answers some words. */
export interface Hit<Row> {
  readonly row: Row;
  /** False if a letter had to be wrong for it. */
  readonly isCertain: boolean;
  /** True if its title, and what stands beside it, answer alone. */
  readonly isNamed: boolean;
  /** The words of its text that answer. */
  readonly words: ReadonlySet<string>;
}

export interface Finder<Row> {
  /** What answers some words, the best first. */
  readonly find: (words: string) => readonly Hit<Row>[];
  /** Takes in more, a few at a time, for the reader goes on typing. */
  readonly add: (rows: readonly Row[]) => Promise<void>;
}

/** How many are taken in without a pause; of whole texts, a phone does as many in a twentieth of a second. */
const titlesAtOnce = 200;
const textsAtOnce = 25;

/** A short word has no room for a mistake, a long one for two: so many are two letters that changed places. */
const mistakes = (term: string): number => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

const makeIndex = (fields: readonly (keyof Searched)[]) =>
  new MiniSearch<Searched & { readonly id: number }>({
    fields: [...fields],
    tokenize: (text) => wordsIn(text).flatMap(({ word }) => formsOf(word)),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (words) => [...queryOf(words)],
      boost: { title: 3 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => mistakes(term),
      weights: { prefix: 0.7, fuzzy: 0.2 },
    },
  });

/**
 * Finds rows by their words, whatever their capitals and accents, with a letter wrong in a long word, with the last one
 * unfinished, and by any piece of what is written without spaces.
 */
export const makeFinder = <Row extends Searched>(
  fields: readonly (keyof Searched)[],
): Finder<Row> => {
  const index = makeIndex(fields);
  const chunkSize = fields.includes("text") ? textsAtOnce : titlesAtOnce;
  const all: Row[] = [];
  return {
    add: (rows) => {
      const first = all.push(...rows) - rows.length;
      const documents = rows.map(({ title, detail, text }, i) => ({
        id: first + i,
        title,
        detail,
        text,
      }));
      return index.addAllAsync(documents, { chunkSize });
    },
    find: (words) => {
      const asked = queryOf(words);
      const runs = runsOf(words);
      return index.search(words).flatMap(({ id, terms, match }): readonly Hit<Row>[] => {
        const row = all[Number(id)];
        if (!row) return [];
        const { title, detail, text } = row;
        if (!runs.every((piece) => [title, detail, text].some((one) => holds(one, piece))))
          return [];
        const answers = (those: readonly string[]): boolean =>
          asked.every((word) => those.some((term) => term.startsWith(word)));
        const inText = (term: string): boolean => match[term]?.includes("text") === true;
        const isBeside = (term: string): boolean =>
          match[term]?.some((at) => at !== "text") === true;
        return [
          {
            row,
            isCertain: answers(terms),
            isNamed: answers(terms.filter(isBeside)),
            words: new Set(terms.filter(inText)),
          },
        ];
      });
    },
  };
};

/** Looks through rows of an index; the one door to MiniSearch. */
import MiniSearch, { type Query } from "minisearch";
import { meantBy } from "./slips.ts";
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

const makeIndex = (fields: readonly (keyof Searched)[], words: Set<string>) =>
  new MiniSearch<Searched & { readonly id: number }>({
    fields: [...fields],
    tokenize: (text) => {
      const forms = wordsIn(text).flatMap(({ word }) => formsOf(word));
      for (const form of forms) words.add(form);
      return forms;
    },
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3 }, tokenize: (word) => [word] },
  });

/** Each word, as a beginning, or what was meant by it. */
const askFor = (asked: readonly string[], words: ReadonlySet<string>): Query => ({
  combineWith: "AND",
  queries: asked.map((word) => ({
    combineWith: "OR",
    queries: [
      { queries: [word], prefix: true, weights: { prefix: 0.7, fuzzy: 0 } },
      {
        queries: meantBy(word, words, asked.length === 1),
        combineWith: "OR",
        boostTerm: () => 0.2,
      },
    ],
  })),
});

/**
 * Finds rows by their words, whatever their capitals and accents, unfinished, with a slip or two, and by any piece of what is written without spaces.
 */
export const makeFinder = <Row extends Searched>(
  fields: readonly (keyof Searched)[],
): Finder<Row> => {
  const known = new Set<string>();
  const index = makeIndex(fields, known);
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
      if (asked.length === 0) return [];
      return index
        .search(askFor(asked, known))
        .flatMap(({ id, terms, match }): readonly Hit<Row>[] => {
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

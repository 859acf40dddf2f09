/** Looks through the index of an event; the one door to MiniSearch. */
import MiniSearch from "minisearch";
import type { Found, SearchIndex } from "../../src/outputs/search.ts";
import { foldText } from "../../src/text/slug.ts";

/** More than these nobody reads; another letter is typed faster. */
const most = 12;

/** A short word has no room for a mistake, a long one for two: so many are two letters that changed places. */
const mistakes = (term: string): number => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

/**
 * What answers some words, the best first, whatever their capitals and accents, with a letter wrong in a long word, and
 * with the last one unfinished: `finder([["sessions/a/", "Été", ""]])("ete")`.
 */
export const finder = (index: SearchIndex): ((words: string) => readonly Found[]) => {
  const search = new MiniSearch<{ id: number; title: string; detail: string }>({
    fields: ["title", "detail"],
    processTerm: (term) => foldText(term),
    searchOptions: {
      boost: { title: 3 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => mistakes(term),
      weights: { prefix: 0.7, fuzzy: 0.2 },
    },
  });
  search.addAll(index.map(([, title, detail], id) => ({ id, title, detail })));
  return (words) =>
    search
      .search(words)
      .slice(0, most)
      .map(({ id }) => index[Number(id)])
      .filter((found) => found !== undefined);
};

/**
 * Answers words from the titles of an event, and where these answer little, from its texts, which are loaded then, part
 * by part, until there is enough.
 */
import type { SearchIndex } from "../../../src/outputs/search.ts";
import type { SearchTexts } from "../../../src/outputs/search-texts.ts";
import { excerptOf, type Piece } from "./excerpt.ts";
import { type Finder, type Hit, makeFinder, type Searched } from "./finder.ts";
import { isWorthLooking, queryOf } from "./words.ts";

/** Something found. */
export interface Found extends Searched {
  readonly path: string;
  /** Where in its text, in words around “{text}”, and what stands there. */
  readonly place?: string;
  readonly excerpt?: readonly Piece[];
  /** The language of the text, if it is not that of the page. */
  readonly language?: string | undefined;
}

export interface Answer {
  readonly found: readonly Found[];
  /** Whether more may follow; `alone`: the texts are out of reach. */
  readonly state: "all" | "searching" | "alone";
}

/** More links than these nobody reads; another letter is typed faster. */
const mostLinks = 12;

/** So many are answer enough: for more, nothing more is loaded. */
const enough = 6;

/** What is kept of a row. */
interface Row extends Searched {
  readonly path: string;
  readonly place?: string;
  readonly language?: string | undefined;
}

/** What its title does not say: where in its text the words stand, or how a text begins of which there is nothing else to say. */
const excerpted = ({ row, words, isNamed }: Hit<Row>): Found => {
  if (row.text === "" || (isNamed && row.detail !== "")) return row;
  return { ...row, excerpt: excerptOf(row.text, isNamed ? new Set() : words) };
};

const isSlip = ({ isCertain }: Hit<Row>): boolean => !isCertain;

/** One place once, however often it was found: texts are found by their titles too. */
const distinct = (hits: readonly Hit<Row>[]): readonly Hit<Row>[] => {
  const seen = new Set<string>();
  return hits.filter(({ row: { path, title } }) => {
    const one = `${path} ${title}`;
    return !seen.has(one) && seen.add(one);
  });
};

/** Slips, where nothing is spelt as it was typed. */
const unless = (slips: readonly Hit<Row>[], certain: readonly Hit<Row>[]): readonly Hit<Row>[] =>
  certain.some((hit) => !isSlip(hit)) ? [] : slips.filter(isSlip);

/** Titles before texts, and what is spelt so before what is spelt otherwise, which is there only if nothing else is. */
const merge = (named: readonly Hit<Row>[], told: readonly Hit<Row>[], most: number) => {
  const certain = distinct([...named, ...told].filter((hit) => !isSlip(hit)));
  const found = distinct([...certain, ...unless(named, named), ...unless(told, certain)])
    .slice(0, most)
    .map(excerpted);
  return { found, certain: certain.length };
};

/** How files are read, by their addresses. */
export interface Files {
  readonly index: () => Promise<SearchIndex>;
  /** The first of the texts, or one that another names; undefined where there are none. */
  readonly texts: ((name?: string) => Promise<SearchTexts>) | undefined;
}

/** The texts as far as they are loaded. */
const makeTexts = (read: NonNullable<Files["texts"]>, titles: SearchIndex) => {
  const finder: Finder<Row> = makeFinder(["title", "detail", "text"]);
  const byPath = new Map(titles.map((one) => [one[0], one]));
  let next: { readonly name: string | undefined } | undefined = { name: undefined };
  let loading: Promise<void> | undefined;
  const load = async (name: string | undefined): Promise<void> => {
    const part = await read(name);
    await finder.add(
      part.rows.map(([path, place, text, language, title, detail]) => ({
        path,
        title: title ?? byPath.get(path)?.[1] ?? "",
        detail: detail ?? byPath.get(path)?.[2] ?? "",
        text,
        place: part.places[place] ?? "{text}",
        language,
      })),
    );
    next = part.next === undefined ? undefined : { name: part.next };
  };
  return {
    find: finder.find,
    isWhole: () => next === undefined,
    /** The next part; of several who ask for it each waits for the same. */
    more: async (): Promise<void> => {
      if (!next) return;
      loading ??= load(next.name).finally(() => {
        loading = undefined;
      });
      await loading;
    },
  };
};

const open = async (files: Files) => {
  const index = await files.index();
  const titles: Finder<Row> = makeFinder(["title", "detail"]);
  await titles.add(index.map(([path, title, detail]) => ({ path, title, detail, text: "" })));
  return { titles, texts: files.texts && makeTexts(files.texts, index) };
};

/** True if titles answer enough, or one of them is what was typed, as the name of somebody is. */
const isAnswered = (named: readonly Hit<Row>[], words: string): boolean => {
  const typed = queryOf(words).join(" ");
  const certain = named.filter((hit) => !isSlip(hit)).length;
  return certain >= enough || named.some(({ row }) => queryOf(row.title).join(" ") === typed);
};

/** Answers words; each answer holds more than the one before. Fails if the titles cannot be read, and tries again next time. */
export const answering = (
  files: Files,
  most = mostLinks,
): ((words: string) => AsyncGenerator<Answer>) => {
  let opened: ReturnType<typeof open> | undefined;
  return async function* answer(words) {
    opened ??= open(files);
    const { titles, texts } = await opened.catch((fault: unknown) => {
      opened = undefined;
      throw fault;
    });
    const named = titles.find(words);
    if (!texts || isAnswered(named, words) || !isWorthLooking(words)) {
      yield { found: merge(named, texts?.find(words) ?? [], most).found, state: "all" };
      return;
    }
    for (;;) {
      const { found, certain } = merge(named, texts.find(words), most);
      const isAll = texts.isWhole() || certain >= enough;
      yield { found, state: isAll ? "all" : "searching" };
      if (isAll) return;
      try {
        await texts.more();
      } catch {
        yield { found, state: "alone" };
        return;
      }
    }
  };
};

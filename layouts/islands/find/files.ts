/** The index of titles and the texts of an event, as a search reads them. */
import type { SearchIndex } from "../../../src/outputs/search.ts";
import type { SearchTexts } from "../../../src/outputs/search-texts.ts";
import type { Files } from "./answers.ts";

const isIndex = (data: unknown): data is SearchIndex =>
  Array.isArray(data) && data.every((row) => Array.isArray(row) && row.length === 3);

const isTexts = (data: unknown): data is SearchTexts =>
  typeof data === "object" &&
  data !== null &&
  "places" in data &&
  "rows" in data &&
  Array.isArray(data.rows);

const read = async <T>(url: string, isIt: (data: unknown) => data is T): Promise<T> => {
  const data: unknown = await (await fetch(url)).json();
  if (!isIt(data)) throw new TypeError(`no index: ${url}`);
  return data;
};

/** Those that a field names. */
export const filesOf = (index: string, texts: string | undefined): Files => ({
  index: () => read(index, isIndex),
  texts:
    texts === undefined
      ? undefined
      : (name) =>
          read(
            name === undefined ? texts : new URL(name, new URL(index, location.href)).href,
            isTexts,
          ),
});

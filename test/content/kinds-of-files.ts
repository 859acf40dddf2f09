import { basename, dirname } from "node:path";

/** What a file of content is: all of a folder of many are alike, in each language. */
export const kindOfFile = (file: string): string => {
  const name = basename(file);
  const folder = dirname(file);
  const isOneOfMany = /\/(?:sessions|speakers|themes|news|comments|pages|programme)$/.test(folder);
  const language = /\.([a-z]{2}(?:-[A-Z]{2})?)\.md$/.exec(name)?.[1] ?? "";
  return isOneOfMany ? `${folder} ${language}` : file;
};

/** A few of each kind, from all over those that are alike. */
export const fewOfEach = <T>(
  all: readonly T[],
  most: number,
  kindOf: (one: T) => string,
): readonly T[] =>
  [...Map.groupBy(all, kindOf).values()].flatMap((alike) => {
    const step = Math.max(1, alike.length / most);
    return alike.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  });

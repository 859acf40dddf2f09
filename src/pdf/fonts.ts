/** The fonts of paper, from packages, so that every machine prints the same. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const weights: readonly (readonly [name: string, weights: readonly number[]])[] = [
  ["source-serif-4", [400, 700]],
  ["noto-sans", [400, 600]],
  ["noto-serif-hebrew", [400, 700]],
  ["noto-sans-hebrew", [400, 600]],
  ["noto-naskh-arabic", [400, 700]],
];

/** No such host exists (RFC 6761, §6.4): the printer answers in its place. */
const host = "https://fonts.invalid/";

/** The `@font-face` rules of all alphabets; only the files of letters that occur are asked for. */
export const fontFaces = (): string =>
  weights
    .flatMap(([name, each]) =>
      each.map((weight) =>
        readFileSync(resolve(`@fontsource/${name}/${weight}.css`), "utf8")
          .replaceAll(/url\(\.\/files\/([^)]+\.woff2)\)[^;]*/g, `url(${host}${name}/$1)`)
          .replaceAll(/\/\*.*?\*\//gs, ""),
      ),
    )
    .join("");

type Range = readonly [first: number, last: number];

const readRange = (range: string): Range => {
  const [first = "", last = first] = range.trim().slice(2).split("-");
  return [parseInt(first, 16), parseInt(last, 16)];
};

/** The letters of a document that none of the fonts has, each once. */
export const lettersWithoutFont = (markup: string): readonly string[] => {
  const ranges = [...fontFaces().matchAll(/unicode-range:([^;]*);/g)].flatMap(([, list = ""]) =>
    list.split(",").map(readRange),
  );
  const text = markup.replaceAll(/<style>.*?<\/style>|<[^<>]*>/gs, "");
  return [...new Set(text.match(/\p{L}/gu))].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return !ranges.some(([first, last]) => first <= point && point <= last);
  });
};

/** Where the file of such an address lies on disk; undefined for any other address. */
export const fontFile = (url: string): string | undefined => {
  const [, name, file] = /^https:\/\/fonts\.invalid\/([\w-]+)\/([\w-]+\.woff2)$/.exec(url) ?? [];
  return name === undefined ? undefined : resolve(`@fontsource/${name}/files/${file}`);
};

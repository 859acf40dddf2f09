/** The fonts of cards and icons, from packages, one face an alphabet. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FileCache } from "../disk/file-cache.ts";
import { charactersOf, type Range, unpackWoff } from "./woff.ts";

/** How a text is to be set: the two voices of headings, and that of all else. */
export type Voice = "serif" | "sans" | "text";

/** A font file for one alphabet. */
export interface Face {
  /** The name under which it is drawn; no other face has it. */
  readonly family: string;
  readonly file: string;
  readonly characters: readonly Range[];
}

const european = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];

/** Package, alphabets, weight; the first that has a character draws it. */
type FontSource = readonly [name: string, alphabets: readonly string[], weight: number];

const sources: Readonly<Record<Voice, readonly FontSource[]>> = {
  serif: [
    ["source-serif-4", european, 700],
    ["noto-serif-hebrew", ["hebrew"], 700],
    ["noto-naskh-arabic", ["arabic"], 700],
    ["noto-sans", ["greek-ext", "devanagari"], 700],
  ],
  sans: [
    ["noto-sans", [...european, "greek-ext", "devanagari"], 700],
    ["noto-sans-hebrew", ["hebrew"], 700],
    ["noto-naskh-arabic", ["arabic"], 700],
  ],
  text: [
    ["noto-sans", [...european, "greek-ext", "devanagari"], 600],
    ["noto-sans-hebrew", ["hebrew"], 600],
    ["noto-naskh-arabic", ["arabic"], 600],
  ],
};

const { resolve } = createRequire(import.meta.url);

const readFace = (name: string, alphabet: string, weight: number, kept: FileCache): Face => {
  const family = `${name}-${alphabet}-${weight}`;
  const woff = readFileSync(resolve(`@fontsource/${name}/files/${family}-normal.woff`));
  // Unpacked each time: what is kept is then never that of another version.
  const file = kept.keep(`${family}.ttf`, unpackWoff(woff, family));
  return { family, file, characters: charactersOf(woff) };
};

/** The faces of a voice, in order of preference; the renderer reads them from where they are `kept`. */
export const facesOf = (voice: Voice, kept: FileCache): readonly Face[] =>
  sources[voice].flatMap(([name, alphabets, weight]) =>
    alphabets.map((alphabet) => readFace(name, alphabet, weight, kept)),
  );

/** The packages that what is drawn depends on. */
export const fontPackages: readonly string[] = [
  ...new Set(
    Object.values(sources).flatMap((voice) => voice.map(([name]) => `@fontsource/${name}`)),
  ),
];

/** The fonts of devices that stand in for one that is on its way, drawn as large and as wide as that one. */
import type { FontFacts } from "./read-font.ts";

/** A font that devices have, by its names there; what counts is that those of a list are equally wide. */
interface Fallback {
  readonly names: { readonly regular: readonly string[]; readonly bold: readonly string[] };
  /** In parts of its size, as Capsize measures it: https://www.npmjs.com/package/@capsizecss/metrics */
  readonly width: { readonly regular: number; readonly bold: number };
}

/** Of Windows and Apple, and what is as wide on Linux; of Android; of Linux without either. */
const fallbacks: Readonly<Record<"sans" | "serif", readonly Fallback[]>> = {
  sans: [
    {
      names: {
        regular: ["Arial", "ArialMT", "Liberation Sans", "Arimo Regular"],
        bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"],
      },
      width: { regular: 913 / 2048, bold: 983 / 2048 },
    },
    {
      names: { regular: ["Roboto", "Roboto Regular"], bold: ["Roboto Bold", "Roboto-Bold"] },
      width: { regular: 911 / 2048, bold: 926 / 2048 },
    },
    {
      names: { regular: ["DejaVu Sans"], bold: ["DejaVu Sans Bold"] },
      width: { regular: 1041 / 2048, bold: 1176 / 2048 },
    },
    {
      names: { regular: ["Open Sans", "Open Sans Regular"], bold: ["Open Sans Bold"] },
      width: { regular: 960 / 2048, bold: 1030 / 2048 },
    },
  ],
  serif: [
    {
      names: {
        regular: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos Regular"],
        bold: [
          ...["Times New Roman Bold", "TimesNewRomanPS-BoldMT"],
          ...["Liberation Serif Bold", "Tinos Bold"],
        ],
      },
      width: { regular: 832 / 2048, bold: 886 / 2048 },
    },
    {
      names: {
        regular: ["Noto Serif", "Noto Serif Regular"],
        bold: ["Noto Serif Bold", "NotoSerif-Bold"],
      },
      width: { regular: 0.481, bold: 0.512 },
    },
    {
      names: { regular: ["DejaVu Serif"], bold: ["DejaVu Serif Bold"] },
      width: { regular: 1058 / 2048, bold: 1168 / 2048 },
    },
  ],
};

const percent = (part: number): string => `${Number((part * 100).toFixed(2))}%`;

/** A font, in the weight in which it is used. */
export interface Used {
  readonly facts: FontFacts;
  readonly weight: "regular" | "bold";
  /** What `font-weight` it stands for, as CSS says it. */
  readonly range: string;
}

const faceOf = (
  family: string,
  { names, width }: Fallback,
  { facts, weight, range }: Used,
): string => {
  const size = facts.width ? facts.width[weight] / width[weight] : 1;
  const sources = names[weight].map((name) => `local("${name}")`).join(",");
  return [
    `@font-face{font-family:${family};src:${sources};font-weight:${range}`,
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(facts.ascent / size)}`,
    `descent-override:${percent(facts.descent / size)}`,
    `line-gap-override:${percent(facts.lineGap / size)}}`,
  ].join(";");
};

/** What stands in for a family: the names to put after its own, and their faces. */
export const standIns = (
  family: string,
  voice: "sans" | "serif",
  used: readonly Used[],
): { readonly names: readonly string[]; readonly faces: string } => {
  const named = fallbacks[voice].map((fallback, i) => ({ name: `${family}-${i}`, fallback }));
  return {
    names: named.map(({ name }) => name),
    faces: named
      .flatMap(({ name, fallback }) => used.map((one) => faceOf(name, fallback, one)))
      .join(""),
  };
};

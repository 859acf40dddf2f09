/** The one door to resvg: sets text in a drawing, measures it, and makes pixels. */
import { Resvg } from "@resvg/resvg-js";
import type { FileCache } from "../disk/file-cache.ts";
import { escape } from "../write/html.ts";
import { type Direction, levelsOf, reorder } from "./bidi.ts";
import { NoFace } from "./card.ts";
import { type Face, facesOf, type Voice } from "./faces.ts";

/** A line of text, with its direction. */
export interface Line {
  readonly text: string;
  readonly direction: Direction;
}

/** Where a line is drawn, in pixels. */
export interface Spot {
  readonly voice: Voice;
  readonly size: number;
  /** The left end of the line, or the right one. */
  readonly x: number;
  readonly anchor: "left" | "right";
  /** The baseline. */
  readonly y: number;
  readonly colour: string;
  /** Added after each letter, times the size. */
  readonly tracking?: number;
}

export interface Pen {
  /** The `<text>` elements of a line. */
  readonly write: (line: Line, spot: Spot) => string;
  /** The width of a text at one pixel, in pixels. */
  readonly measure: (text: string, voice: Voice) => number;
  /** The drawing in pixels, `width` of them wide. */
  readonly toPng: (svg: string, width: number) => Buffer;
  /** The drawing with its text as outlines. */
  readonly toOutlines: (svg: string) => string;
}

/** What one font draws in one direction. */
interface Run {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
}

const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** True also for spaces that a font leaves out: they are made of its others when text is shaped. */
const hasGlyph = ({ characters }: Face, character: string): boolean => {
  if (/[\p{Default_Ignorable_Code_Point}\p{Zs}]/u.test(character)) return true;
  const code = character.codePointAt(0) ?? 0;
  return characters.some(([first, last]) => first <= code && code <= last);
};

/**
 * resvg takes every text for left-to-right. An embedding says otherwise (UAX #9, X2), and the mark at
 * its end keeps a last space within (L1).
 */
const embed = ({ text, level }: Run): string =>
  escape(level % 2 === 1 ? `\u202b${text}\u200f\u202c` : text);

/** The size at which texts are measured, in pixels. */
const measured = 100;

/** The first that is known under a key, else what is made for it. */
const memoized = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

class FontPen implements Pen {
  readonly #kept: FileCache;
  readonly #voices = new Map<Voice, readonly Face[]>();
  readonly #runWidths = new Map<string, number>();
  readonly #textWidths = new Map<string, number>();

  constructor(kept: FileCache) {
    this.#kept = kept;
  }

  write(line: Line, { voice, size, x, anchor, y, colour, tracking = 0 }: Spot): string {
    const runs = reorder(this.#runsOf(line, voice));
    const spacing = tracking === 0 ? "" : ` letter-spacing="${(tracking * size).toFixed(2)}"`;
    const width = (this.#total(runs) + tracking * line.text.length) * size;
    let left = anchor === "left" ? x : x - width;
    return runs
      .map((run) => {
        const at = left.toFixed(2);
        left += this.#widthOf(run) * size;
        return `<text xml:space="preserve" x="${at}" y="${y}" font-size="${size}" font-family="${run.face.family}" fill="${colour}"${spacing}>${embed(run)}</text>`;
      })
      .join("");
  }

  measure(text: string, voice: Voice): number {
    return memoized(this.#textWidths, `${voice} ${text}`, () =>
      this.#total(this.#runsOf({ text, direction: "ltr" }, voice)),
    );
  }

  toPng(svg: string, width: number): Buffer {
    return this.#draw(svg, width).render().asPng();
  }

  toOutlines(svg: string): string {
    return this.#draw(svg).toString();
  }

  /** With the fonts that the drawing names: loading them all takes longer than drawing. */
  #draw(svg: string, width?: number): Resvg {
    const all = [...this.#voices.values()].flat();
    const used = all.filter(({ family }) => svg.includes(`"${family}"`));
    const fontFiles = [...new Set(used.map(({ file }) => file))];
    return new Resvg(svg, {
      font: { loadSystemFonts: false, fontFiles },
      ...(width !== undefined && { fitTo: { mode: "width", value: width } }),
      logLevel: "off",
    });
  }

  #faceFor(cluster: string, voice: Voice, last: Face | undefined): Face | undefined {
    const canDraw = (face: Face) =>
      Array.from(cluster).every((character) => hasGlyph(face, character));
    if (last && !/\p{L}/u.test(cluster) && canDraw(last)) return last;
    return memoized(this.#voices, voice, () => facesOf(voice, this.#kept)).find(canDraw);
  }

  /** Each of one font: resvg cannot set a text whose fonts make different numbers of glyphs of it. */
  #runsOf({ text, direction }: Line, voice: Voice): readonly Run[] {
    const pieces = [...clusters.segment(text)].map(({ segment }) => segment);
    const levels = levelsOf(pieces, direction);
    const runs: Run[] = [];
    pieces.forEach((piece, i) => {
      const last = runs.at(-1);
      const level = levels[i] ?? 0;
      const face = this.#faceFor(piece, voice, last?.face);
      if (!face) throw new NoFace(text);
      if (last?.face === face && last.level === level)
        runs[runs.length - 1] = { ...last, text: last.text + piece };
      else runs.push({ text: piece, face, level });
    });
    return runs;
  }

  /** With a line under it, for the box of letters alone ends where their ink does. */
  #widthOf(run: Run): number {
    return memoized(this.#runWidths, `${run.face.family} ${run.text}`, () => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text xml:space="preserve" font-size="${measured}" font-family="${run.face.family}" text-decoration="underline">${embed(run)}</text></svg>`;
      return (this.#draw(svg).getBBox()?.width ?? 0) / measured;
    });
  }

  #total(runs: readonly Run[]): number {
    return runs.reduce((sum, run) => sum + this.#widthOf(run), 0);
  }
}

/** A pen whose unpacked fonts are `kept`. */
export const makePen = (kept: FileCache): Pen => new FontPen(kept);

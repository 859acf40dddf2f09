/** The one door to fontkitten and Capsize: what a font file says of itself. */
import { createHash } from "node:crypto";

/** What of a font a page must know before the font is there; lengths in parts of its size. */
export interface FontFacts {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** How wide a letter is on average in texts in Latin letters, in regular and in bold; undefined of a font without these. */
  readonly width: { readonly regular: number; readonly bold: number } | undefined;
  /** The weights that a variable font has. */
  readonly weights: { readonly min: number; readonly max: number } | undefined;
  /** True if it has a letter. */
  readonly writes: (letter: string) => boolean;
}

/** Why a file is no font for a page. */
export type FontFault = "other" | "broken";

export type FontReading =
  | { readonly facts: FontFacts; readonly fault?: undefined }
  | { readonly facts?: undefined; readonly fault: FontFault };

/** Unpacked, no font for texts is larger; what says so could fill the memory. */
const mostUnpacked = 40_000_000;

/** `wOF2`, and the whole of what its head announces: https://www.w3.org/TR/WOFF2/#woff20Header */
const headFault = (bytes: Buffer): FontFault | undefined => {
  if (bytes.toString("latin1", 0, 4) !== "wOF2") return "other";
  if (bytes.length < 48 || bytes.readUInt32BE(8) !== bytes.length) return "broken";
  return bytes.readUInt32BE(16) > mostUnpacked ? "broken" : undefined;
};

/** How much wider a letter becomes with each step of weight: from regular to bold, six parts of a hundred in most fonts. */
const perWeight = 0.06 / 300;

const within = (weight: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(Math.max(weight, min), max);

const read = async (bytes: Buffer): Promise<FontReading> => {
  const fault = headFault(bytes);
  if (fault) return { fault };
  try {
    const [{ create }, { fromBuffer }] = await Promise.all([
      import("fontkitten"),
      import("@capsizecss/unpack"),
    ]);
    const font = create(bytes);
    // A truncated one is found out by what is missing.
    if (font.isCollection || font.numGlyphs === 0) return { fault: "broken" };
    const { unitsPerEm, ascent, descent, lineGap, xWidthAvg } = await fromBuffer(bytes);
    const { wght } = font.variationAxes;
    // Of a variable font the tables tell the width of one weight, and fontkitten cannot vary what is in WOFF2.
    const growth = (weight: number): number =>
      wght ? 1 + (within(weight, wght) - wght.default) * perWeight : 1;
    const average = xWidthAvg / unitsPerEm;
    const width = { regular: average * growth(400), bold: average * growth(700) };
    const facts: FontFacts = {
      ascent: ascent / unitsPerEm,
      descent: -descent / unitsPerEm,
      lineGap: lineGap / unitsPerEm,
      width: font.hasGlyphForCodePoint(0x61) ? width : undefined,
      weights: wght && { min: wght.min, max: wght.max },
      writes: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    };
    const isMeasured = [
      facts.ascent,
      facts.descent,
      facts.lineGap,
      width.regular,
      width.bold,
    ].every(Number.isFinite);
    return isMeasured ? { facts } : { fault: "broken" };
  } catch {
    return { fault: "broken" };
  }
};

const known = new Map<string, Promise<FontReading>>();

/** Reads a font, each once. */
export const readFont = (bytes: Buffer): Promise<FontReading> => {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const reading = known.get(hash) ?? read(bytes);
  known.set(hash, reading);
  return reading;
};

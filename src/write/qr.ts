/** The one door to uqr. */
import { encode } from "uqr";
import { pathOfSquares } from "./squares.ts";

/** A code as a drawing: `path` has lines of width 1, one a run of dark squares, in a square of `size`. */
export interface QrCode {
  /** Squares of each side, without the quiet zone around them. */
  readonly size: number;
  readonly path: string;
}

/**
 * The code of an address, with a quarter of it to spare for folds and stains (level M). Always the same
 * mask and one mode for all letters: finding the best takes twenty times as long, and readers do not mind.
 */
const squaresOf = (address: string) =>
  encode([...new TextEncoder().encode(address)], {
    ecc: "M",
    boostEcc: false,
    maskPattern: 3,
    border: 0,
  });

/** The code of an address, drawn. */
export const qrCode = (address: string): QrCode => {
  const { size, data } = squaresOf(address);
  return { size, path: pathOfSquares(size, (x, y) => data[y]?.[x] === true) };
};

/** The same as bits, row by row, in Base64: a third of the bytes, for who draws it where it is read. */
export const qrBits = (address: string): { readonly size: number; readonly bits: string } => {
  const { size, data } = squaresOf(address);
  const all = data.flat();
  const bytes = Uint8Array.from({ length: Math.ceil(all.length / 8) }, (_, i) =>
    all.slice(i * 8, i * 8 + 8).reduce((byte, isDark, k) => byte | (isDark ? 128 >> k : 0), 0),
  );
  return { size, bits: btoa(String.fromCharCode(...bytes)) };
};

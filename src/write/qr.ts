/** The one door to uqr. */
import { encode } from "uqr";

/** A code as a drawing: `path` has lines of width 1, one a run of dark squares, in a square of `size`. */
export interface QrCode {
  /** Squares of each side, without the quiet zone around them. */
  readonly size: number;
  readonly path: string;
}

/** Lines of width 1, one a run of dark squares, as the path of a drawing of `size` squares a side. */
const pathOfSquares = (size: number, isDark: (x: number, y: number) => boolean): string => {
  let path = "";
  for (let y = 0; y < size; y++) {
    let end: number | undefined;
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (x < size && isDark(x, y)) x++;
      path += end === undefined ? `M${start} ${y}` : `m${start - end} 0`;
      path += `h${x - start}`;
      end = x;
    }
  }
  return path;
};

/**
 * The code of an address, with a quarter of it to spare for folds and stains (level M). Always the same
 * mask and one mode for all letters: finding the best takes twenty times as long, and readers do not mind.
 */
export const qrCode = (address: string): QrCode => {
  const { size, data } = encode([...new TextEncoder().encode(address)], {
    ecc: "M",
    boostEcc: false,
    maskPattern: 3,
    border: 0,
  });
  return { size, path: pathOfSquares(size, (x, y) => data[y]?.[x] === true) };
};

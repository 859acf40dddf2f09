/** The one door to uqr. */
import { encode } from "uqr";

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
export const qrCode = (address: string): QrCode => {
  const { size, data } = encode([...new TextEncoder().encode(address)], {
    ecc: "M",
    boostEcc: false,
    maskPattern: 3,
    border: 0,
  });
  let path = "";
  for (const [y, row] of data.entries()) {
    let end: number | undefined;
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x]) x++;
      path += end === undefined ? `M${start} ${y}` : `m${start - end} 0`;
      path += `h${x - start}`;
      end = x;
    }
  }
  return { size, path };
};

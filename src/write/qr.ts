/** The one door to qrcode. */
import { create } from "qrcode";

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
  const { size, data } = create([{ data: new TextEncoder().encode(address), mode: "byte" }], {
    errorCorrectionLevel: "M",
    maskPattern: 3,
  }).modules;
  const isDark = (x: number, y: number): boolean => x < size && data[y * size + x] === 1;
  let path = "";
  for (let y = 0; y < size; y++) {
    let end: number | undefined;
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (isDark(x, y)) x++;
      path += end === undefined ? `M${start} ${y}` : `m${start - end} 0`;
      path += `h${x - start}`;
      end = x;
    }
  }
  return { size, path };
};

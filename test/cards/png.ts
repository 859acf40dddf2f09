import { inflateSync } from "node:zlib";

/** A picture in memory; `at` is a colour as `#rrggbb`. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** What a byte was predicted to be, by filter: https://www.w3.org/TR/png-3/#9Filter-types */
const predict = (filter: number, a: number, b: number, c: number): number =>
  [0, a, b, Math.floor((a + b) / 2), paeth(a, b, c)][filter] ?? 0;

/** Reads a PNG of eight bits a channel, with red, green, blue and alpha. */
export const readPng = (file: Buffer): Picture => {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(data));
  const row = width * 4;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < row; x++) {
      const left = x < 4 ? 0 : (pixels[y * row + x - 4] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (pixels[(y - 1) * row + x - 4] ?? 0);
      const filter = packed[y * (row + 1)] ?? 0;
      const value = packed[y * (row + 1) + 1 + x] ?? 0;
      pixels[y * row + x] = value + predict(filter, left, above, corner);
    }
  return {
    width,
    height,
    at: (x, y) => `#${pixels.toString("hex", y * row + x * 4, y * row + x * 4 + 3)}`,
  };
};

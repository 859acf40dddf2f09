import { brotliCompressSync } from "node:zlib";

/** What a style adds to each page, in bytes, as hosts compress it. */
export const weighStyle = (css: string): number => brotliCompressSync(css).length;

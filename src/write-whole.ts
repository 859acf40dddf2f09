import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { rename } from "./rename.ts";

/** Writes a file whole or not at all, also where others write it at the same time. */
export const writeWhole = (file: string, body: Uint8Array | string): void => {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  // Hidden: what a crash leaves behind is no content.
  const unfinished = join(folder, `.${basename(file)}.${process.pid}`);
  writeFileSync(unfinished, body);
  rename(unfinished, file);
};

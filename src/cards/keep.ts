import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file whole or not at all, for builds at the same time share the cache. */
export const keep = (file: string, body: Uint8Array | string): void => {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, body);
  renameSync(unfinished, file);
};

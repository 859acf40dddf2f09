/** What V8 writes when it has run out of memory, which nothing within the process can keep it from. */
import type { Readable, Writable } from "node:stream";

/** How that begins. A line that is written at once is not read in two. */
const beginning = /\n?<--- Last few GCs|FATAL ERROR: |#\n# Fatal/;

export interface LastWords {
  /** What was held back, from the first of V8's last words. */
  readonly text: () => string;
  readonly saysOutOfMemory: () => boolean;
}

/** Passes on what a process says of its errors, but for V8's last words. */
export const holdLastWords = (from: Readable | null, to: Writable): LastWords => {
  let held = "";
  from?.setEncoding("utf8").on("data", (chunk: string) => {
    const at = held === "" ? chunk.search(beginning) : 0;
    if (at !== 0) to.write(at < 0 ? chunk : chunk.slice(0, at));
    if (at >= 0) held += chunk.slice(at);
  });
  return {
    text: () => held,
    saysOutOfMemory: () => /out of memory|Allocation failed/i.test(held),
  };
};

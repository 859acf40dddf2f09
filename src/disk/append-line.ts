import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from "node:fs";

/** True unless the file ends in the midst of a line, as after a crash. */
const isWhole = (file: string, size: number): boolean => {
  if (size === 0) return true;
  const open = openSync(file, "r");
  try {
    const last = Buffer.alloc(1);
    readSync(open, last, 0, 1, size - 1);
    return last.toString() === "\n";
  } finally {
    closeSync(open);
  }
};

/** Adds a line to a file that only ever grows, and waits until it would survive a loss of power. */
export const appendLine = (file: string, line: string): void => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const start = isWhole(file, size) ? "" : "\n";
  const open = openSync(file, "a");
  try {
    writeSync(open, `${start}${line}\n`);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

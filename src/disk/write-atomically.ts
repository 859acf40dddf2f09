import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./folders.ts";
import { move } from "./move.ts";
import { tryTo } from "./try-to.ts";

let count = 0;

/** A temporary name, under which a file waits until it is whole. */
export const temporaryName = (): string => `.unfinished-${process.pid}-${++count}`;

/** True for what is being written at this moment; not for what a process that is gone has left. */
export const isBeingWritten = (name: string): boolean => {
  const [, id] = /^\.unfinished-(\d+)-\d+$/.exec(name) ?? [];
  if (id === undefined) return false;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * Writes a file whole or not at all, also where others write it at the same time. For what can be made again: it does
 * not wait for the disk, so that a loss of power may leave less.
 */
export const writeAtomically = (file: string, body: Uint8Array | string): void => {
  const folder = dirname(file);
  makeFolder(folder);
  const unfinished = join(folder, temporaryName());
  try {
    writeFileSync(unfinished, body);
    move(unfinished, file);
  } catch (error) {
    tryTo(() => {
      rmSync(unfinished, { force: true });
    });
    throw error;
  }
};

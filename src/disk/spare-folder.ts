import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";
import { removeFolder } from "./folders.ts";
import { tryTo } from "./try-to.ts";

let folder: string | undefined;

/** A folder of this process, for what can be kept nowhere else; it goes when the process does. */
export const spareFolder = (): string => {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), "parvis-"));
  atExit(() => {
    tryTo(() => {
      removeFolder(made);
    });
  });
  return (folder = made);
};

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";
import { removeFolder } from "./folders.ts";
import { tryTo } from "./try-to.ts";

let folder: string | undefined;

/** A temporary folder, for what can be cached nowhere else; it is removed when the process ends. */
export const temporaryFolder = (): string => {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), "parvis-"));
  atExit(() => {
    tryTo(() => {
      removeFolder(made);
    });
  });
  return (folder = made);
};

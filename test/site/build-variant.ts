import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { buildSite, jardins } from "./build-site.ts";

/** The meeting of gardeners, built once more with another address or setting, or with more content. */
export interface Folder {
  readonly path: string;
  readonly remove: () => void;
}

/** How a file of the site differs: a new one, or one that is written anew from what it was. */
export type Edit = string | Uint8Array | ((text: string) => string);

/** Edits are given by the path of their file: `data/site.yaml`. */
export const buildVariant = async (
  edits: Readonly<Record<string, Edit>>,
  now = inject("sites").upcoming.now,
): Promise<Folder> => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-variant-"));
  for (const part of ["content", "data"])
    cpSync(join(jardins, part), join(temporary, part), { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(temporary, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof edit === "function" ? edit(readFileSync(file, "utf8")) : edit);
  }
  const path = join(temporary, "_site");
  await buildSite(path, now, {}, temporary);
  return {
    path,
    remove: () => {
      rmSync(temporary, { recursive: true });
    },
  };
};

/** A small sound site, and copies of it with something changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Loaded, loadSite } from "../../src/content/load.ts";
import { printProblems } from "../../src/content/print/problems.ts";

export const village = join(import.meta.dirname, "../fixtures/village");

/** How a file differs: a new text, bytes, nothing (it is gone), or one stretch in place of another. */
export type Change = string | Uint8Array | undefined | readonly [from: string, to: string];
export type Changes = Readonly<Record<string, Change>>;

/** Changes a file of a folder. */
export const apply = (folder: string, path: string, change: Change): void => {
  const file = join(folder, path);
  if (change === undefined) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  if (typeof change === "string" || change instanceof Uint8Array) {
    writeFileSync(file, change);
    return;
  }
  const [from, to] = change;
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
};

/** Calls back with a copy of the village, which is gone afterwards. */
export const withVillage = <T>(changes: Changes, use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-village-"));
  try {
    cpSync(village, folder, { recursive: true });
    for (const [file, change] of Object.entries(changes)) apply(folder, file, change);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const now = "2027-01-10T12:00";

export const loadVillage = (changes: Changes): Loaded =>
  withVillage(changes, (folder) => loadSite(folder, { now }));

/** All problems of a changed village, as an organiser reads them in a terminal. */
export const printVillage = (changes: Changes): string => {
  const { problems, language, source } = loadVillage(changes);
  return printProblems(problems, { format: "text", color: false, all: false, language, source });
};

/** Writes all of an import or nothing of it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rename } from "../../rename.ts";

/**
 * Replaces files of a folder: all texts are written beside their places first, then each takes its
 * place by a rename. If one fails, those before it step back, and the error is thrown.
 */
export const commit = (
  folder: string,
  changes: ReadonlyMap<string, string | Uint8Array | undefined>,
): void => {
  if (changes.size === 0) return;
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const stage = mkdtempSync(join(folder, ".import-"));
  const undo: (() => void)[] = [];
  try {
    const files = [...changes].map(([path, content], i) => ({
      path: join(folder, path),
      content,
      staged: join(stage, `${i}.new`),
      old: join(stage, `${i}.old`),
    }));
    for (const { content, staged } of files)
      if (content !== undefined) writeFileSync(staged, content);
    for (const { path, content, staged, old } of files) {
      mkdirSync(dirname(path), { recursive: true });
      if (existsSync(path)) {
        rename(path, old);
        undo.push(() => {
          rename(old, path);
        });
      }
      if (content === undefined) continue;
      rename(staged, path);
      undo.push(() => {
        rmSync(path);
      });
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

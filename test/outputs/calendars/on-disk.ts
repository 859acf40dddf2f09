import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Calls back with the paths of calendars on disk, which are gone afterwards. */
export const withFiles = <T>(texts: readonly string[], use: (paths: readonly string[]) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-calendars-"));
  try {
    const paths = texts.map((text, i) => {
      const path = join(folder, `${i}.ics`);
      writeFileSync(path, text);
      return path;
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

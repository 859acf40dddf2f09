/** Parvis’s own check of a site as it is to become, in a folder of its own. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Loaded, loadSite } from "../../content/load.ts";

/** Copies texts; pictures and documents only by their names, which is all that the check looks at. */
const copySite = (from: string, to: string): void => {
  for (const top of ["content", "data"]) {
    const folder = join(from, top);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const source = join(entry.parentPath, entry.name);
      const target = join(to, source.slice(from.length));
      if (entry.isDirectory()) mkdirSync(target, { recursive: true });
      else if (/\.(?:md|ya?ml|json)$/.test(entry.name)) cpSync(source, target);
      else writeFileSync(target, "");
    }
  }
};

/** Loads the site with changes that are not yet made; the folder it lay in is gone afterwards. */
export const loadDraft = (
  site: string,
  changes: ReadonlyMap<string, string | Uint8Array | undefined>,
  now: string,
): Loaded => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-import-"));
  try {
    copySite(site, folder);
    for (const [path, content] of changes) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === undefined) rmSync(file, { force: true });
      else writeFileSync(file, typeof content === "string" ? content : "");
    }
    return loadSite(folder, { now });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

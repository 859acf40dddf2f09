import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frozen } from "../archived/frozen.ts";
import { canonicalOf } from "./canonical.ts";
import type { OutputFolder, PageFile, Written } from "./output-folder.ts";

/** Copies all files of archives into a built site; shared ones that are there already are the same. */
export const copyArchives = (
  { copies }: Frozen,
  output: OutputFolder,
): { readonly pages: readonly PageFile[]; readonly others: readonly Written[] } => {
  const pages: PageFile[] = [];
  const others: Written[] = [];
  for (const { file, path } of copies) {
    if (existsSync(join(output.folder, path))) continue;
    const copy = output.copy(file, path);
    if (path.endsWith(".html"))
      pages.push({ ...copy, isPage: true, canonical: canonicalOf(readFileSync(file, "utf8")) });
    else others.push(copy);
  }
  return { pages, others };
};

import { readFileSync } from "node:fs";
import type { Frozen } from "../archived/frozen.ts";
import { pageOfTwin, placeOfTwin } from "../outputs/twins/twin.ts";
import { canonicalOf } from "./canonical.ts";
import type { OutputFolder, PageFile, Written } from "./output-folder.ts";

/** Copies all files of archives into a built site; shared ones that are there already are the same. */
export const copyArchives = (
  { copies }: Frozen,
  output: OutputFolder,
): { readonly pages: readonly PageFile[]; readonly others: readonly Written[] } => {
  const pages: PageFile[] = [];
  const others: Written[] = [];
  const twins = new Map(
    copies.flatMap(({ file, path }) => {
      const page = pageOfTwin(path);
      return page === undefined
        ? []
        : [[page, placeOfTwin({ path, body: readFileSync(file, "utf8") })] as const];
    }),
  );
  for (const { file, path } of copies) {
    if (output.has(path)) continue;
    const copy = output.copy(file, path);
    if (path.endsWith(".html"))
      pages.push({
        ...copy,
        isPage: true,
        canonical: canonicalOf(readFileSync(file, "utf8")),
        twin: twins.get(path),
      });
    else others.push(copy);
  }
  return { pages, others };
};

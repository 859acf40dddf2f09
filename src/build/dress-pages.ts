import { printing } from "../text/print-fault.ts";
import { isPaper } from "./output-folder.ts";
import type { Page, PageBuild } from "./page-build.ts";
import { pageSource } from "./page-source.ts";

/** All pages of the look, each with the styles of its kind: what is printed of a kind is kept until it is handed out. */
export function* dressPages(build: PageBuild, pages: readonly Page[]): Generator<Page> {
  const { dress } = build;
  yield* pages.filter(isPaper);
  for (const [kind, all] of Map.groupBy(
    pages.filter((page) => !isPaper(page)),
    (page) => page.kind,
  )) {
    const markups = all.map(({ path, print }) =>
      build.timed("render", () => printing(pageSource(path), print)),
    );
    const wear = dress.wear(kind, markups);
    for (const [i, page] of all.entries()) yield { ...page, print: () => wear(markups[i] ?? "") };
  }
  dress.done();
}

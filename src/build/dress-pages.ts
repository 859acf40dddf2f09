import { printing } from "../text/print-fault.ts";
import { isPaper, isPiece } from "./output-folder.ts";
import type { Page, PageBuild } from "./page-build.ts";
import { pageSource } from "./page-source.ts";

/** All pages of the look, each with the styles of its kind: what is printed of a kind is kept until it is handed out. */
export function* dressPages(build: PageBuild, pages: readonly Page[]): Generator<Page> {
  const { dress } = build;
  const isBare = (page: Page): boolean => isPaper(page) || isPiece(page);
  yield* pages.filter(isBare);
  for (const [kind, all] of Map.groupBy(
    pages.filter((page) => !isBare(page)),
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

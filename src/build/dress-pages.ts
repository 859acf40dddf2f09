import { printing } from "../text/print-fault.ts";
import type { OutputFolder } from "./output-folder.ts";
import type { Page, PageBuild } from "./page-build.ts";
import { pageSource } from "./page-source.ts";

/** Prints pages and keeps them dressed, until who makes a page of each asks for it. */
export const keepDressed = ({ dress, timed }: PageBuild, pages: readonly Page[]): void => {
  const printed = pages.map(({ path, url, kind, print }) => {
    const markup = timed("render", () => printing(pageSource(path), print));
    dress.look(kind, markup);
    return { url, kind, markup };
  });
  dress.done();
  for (const { url, kind, markup } of printed) dress.keep(url, dress.wear(kind, markup));
};

/** Writes pages, and each once more with the styles of its kind: of many, none is kept meanwhile. */
export const writeDressed = (
  { dress }: PageBuild,
  pages: readonly Page[],
  output: OutputFolder,
): void => {
  const kinds = new Map(pages.map(({ path, kind }) => [path, kind]));
  for (const page of pages) {
    const { kind, print } = page;
    output.publish({
      ...page,
      print: () => {
        const markup = print();
        dress.look(kind, markup);
        return markup;
      },
    });
  }
  dress.done();
  output.change((path, markup) => dress.wear(kinds.get(path) ?? "other", markup));
};

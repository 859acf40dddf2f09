/** Markdown of readers, in which nothing is an error. */
import type { Resolver } from "../text/markdown.ts";
import { safeMarkdown } from "../text/safe-markdown.ts";

interface Options {
  readonly language: string;
  readonly resolve: Resolver;
  /** Comments have neither headings nor pictures; a theme is a page, so there they are taken away. */
  readonly isComment: boolean;
}

const withoutHeadings = (text: string): string =>
  text.replace(/^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/gm, "$1\\$2");

/** The text as it was if nothing is wrong in it, else with as many signs made plain as it takes. */
export const safeProse = (
  text: string,
  { language, resolve, isComment }: Options,
): { readonly prose: string; readonly isChanged: boolean } => {
  const plain = isComment ? text.replace(/^---/, "\\---") : withoutHeadings(text);
  const prose = safeMarkdown(plain, { language, resolve, limited: isComment });
  return { prose, isChanged: prose !== text };
};

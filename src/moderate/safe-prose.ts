/** Markdown of readers, in which nothing is an error. */
import { parseProse, type Resolver } from "../text/markdown.ts";

interface Options {
  readonly language: string;
  readonly resolve: Resolver;
  /** Comments have neither headings nor pictures; a theme is a page, so there they are taken away. */
  readonly isComment: boolean;
}

const withoutTags = (text: string): string =>
  text.replace(/<(?=[a-z/!?])(?!https?:)/gi, "\\<").replace(/!\[/g, "\\!\\[");

const withoutHeadings = (text: string): string =>
  text.replace(/^( {0,3})(#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/gm, "$1\\$2");

const escapeAll = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#!|~&]/g, "\\$&")
    .replace(
      /^(\s*)([-+=:]|\d+(?=[.)]))/gm,
      (_, space: string, sign: string) => `${space}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`,
    );

/** The text as it was if nothing is wrong in it, else with as many signs made plain as it takes. */
export const safeProse = (
  text: string,
  { language, resolve, isComment }: Options,
): { readonly prose: string; readonly isChanged: boolean } => {
  const plain = isComment ? text.replace(/^---/, "\\---") : withoutHeadings(text);
  const isSound = (prose: string): boolean =>
    parseProse(prose, { language, resolve, limited: isComment }).faults.length === 0;
  const prose = [plain, withoutTags(plain)].find(isSound) ?? escapeAll(text);
  return { prose, isChanged: prose !== text };
};

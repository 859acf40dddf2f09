import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

const named = new WeakSet<Context>();

/** For a document that has all of its styles in it, such as one that is printed. */
export const withoutDeferredStyle = (c: Context): Context => {
  named.add(c);
  return c;
};

const link = (c: Context): Html =>
  html`<link rel="stylesheet" href="${c.build.assets.deferredStyle}">`;

/** True of what has more than paragraphs, headings and lists. What visitors ask names its styles itself. */
const isRich = ({ markup }: Html): boolean =>
  /<(?:table|pre|code|blockquote|details(?! class="(?:fold asked|share|folded)"))\b|class="(?:task|notes)/.test(
    markup,
  );

/** Names the styles of `css/more/` before all of a page whose texts need them, wherever else it names them. */
export const richStyle = (c: Context, main: Html): Html | undefined =>
  isRich(main) ? link(c) : undefined;

/**
 * Names the styles of `css/more/`, once in a page; it stands before the first element that they are
 * for, so that what is above it waits for nothing. Inside of a part: between two it would part siblings.
 */
export const deferredStyle = (c: Context): Html | undefined => {
  if (named.has(c)) return undefined;
  named.add(c);
  return link(c);
};

import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

const named = new WeakSet<Context>();

/** For a document that has all of its styles in it, such as one that is printed. */
export const withoutDeferredStyle = (c: Context): Context => {
  named.add(c);
  return c;
};

/**
 * Names the styles of `css/more/`, once in a page; it stands before the first element that they are
 * for, so that what is above it waits for nothing. Inside of a part: between two it would part siblings.
 */
export const deferredStyle = (c: Context): Html | undefined => {
  if (named.has(c)) return undefined;
  named.add(c);
  return html`<link rel="stylesheet" href="${c.build.assets.deferredStyle}">`;
};

import { stylesLink } from "../../../src/build/dress.ts";
import { type Html, html, raw } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

/** Below it a page may need any style; it is replaced in what `withAllStyles` is handed. */
export const stylesMark = raw("<!--styles-->");

/** A page’s content with all styles where its mark stands, or before it. */
export const withAllStyles = (c: Context, main: Html): Html => {
  const link = stylesLink(c.build.assets);
  return main.markup.includes(stylesMark.markup)
    ? raw(main.markup.replace(stylesMark.markup, link.markup))
    : html`${link}${main}`;
};

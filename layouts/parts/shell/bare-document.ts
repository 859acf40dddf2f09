import { type Html, html } from "../../../src/write/html.ts";
import { direction } from "../../../src/i18n/languages.ts";
import type { Context } from "../../context.ts";
import { type Head, head } from "./head.ts";

/** What a page is that stands by itself: on a screen of its own, or within the page of another site. */
export interface BarePage extends Omit<Head, "isIndexed"> {
  readonly main: Html;
}

/** A page that has neither head nor foot, and that nobody searches for. */
export const bareDocument = (c: Context, page: BarePage): Html => {
  const sans = c.site.look.headings === "sans" && html` class="sans"`;
  return html`<!DOCTYPE html>
    <html lang="${c.language}" dir="${direction(c.language)}"${sans}>
      ${head(c, { ...page, isIndexed: false })}
      <body>
        <main id="main">${page.main}</main>
      </body>
    </html> `;
};

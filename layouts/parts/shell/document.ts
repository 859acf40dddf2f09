import { type Html, html } from "../../../src/write/html.ts";
import { direction } from "../../../src/i18n/languages.ts";
import type { Subject } from "../../../src/outputs/json-ld/subject.ts";
import type { Comment } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { withAllStyles } from "./all-styles.ts";
import { discussion } from "../forms/discussion.ts";
import { draftLine } from "../inline/draft.ts";
import { footer } from "./footer.ts";
import { definitions } from "./glossary.ts";
import { type Head, head } from "./head.ts";
import { type Step, header, wayTo } from "./header.ts";
import { untranslatedLine } from "./languages.ts";
import { linkedData } from "./linked-data.ts";
import { paperLink } from "../inline/qr-code.ts";
import { newsBand } from "../event/news.ts";

/** What a page says of itself, and its content. */
export interface Page extends Head {
  /** The steps between the site and this page. */
  readonly steps?: readonly Step[];
  /** What it tells machines, besides where it stands. */
  readonly data?: Subject;
  /** What readers may write about here, and read what others wrote. */
  readonly discussed?: Comment["about"] | undefined;
  /** The id of what its programme begins with, which one may go to at once. */
  readonly programme?: string | undefined;
  /** True for what is pinned up: on paper it shows the way back to the page. */
  readonly isPinnedUp?: boolean;
  /** True of a page whose bar stays in sight. */
  readonly isBarred?: boolean;
  /** True for what takes all of the window. */
  readonly isWide?: boolean;
  readonly main: Html;
}

/** At the end, for nobody who reads waits for it; a page that is not to be found has none. */
const data = (c: Context, page: Page): Html | false =>
  (page.isIndexed ?? true) &&
  c.build.hasFormats &&
  linkedData(c, {
    title: page.title,
    canonical: page.canonical ?? c.url,
    steps: wayTo(c, page.steps ?? []),
    subject: page.data,
  });

/** Of ours there is nothing. */
const endOfPage = (c: Context): Html =>
  replaceable(
    c,
    "end-of-page",
    () => ({}),
    () => html``,
  );

const body = (c: Context, page: Page): Html =>
  html`<body${page.isWide && html` class="wide"`}>
    <a class="skip" href="#main">${c.t("skip.link")}</a>
    ${page.programme !== undefined && html`<a class="skip" href="#${page.programme}">${c.t("skip.programme")}</a>`}
    ${newsBand(c, page.canonical ?? c.url)} ${header(c, page.steps ?? [])}
    <main id="main">
      ${draftLine(c, page.canonical ?? c.url)}${untranslatedLine(c, page.canonical ?? c.url)}${page.isPinnedUp && paperLink(c, page.canonical ?? c.url)} ${withAllStyles(c, page.main)}
      ${c.event && page.discussed && discussion(c, c.event, page.discussed, page.title)}
      ${definitions(c)}
    </main>
    ${footer(c)} ${endOfPage(c)} ${data(c, page)}
  </body>`;

/** A whole page. */
export const document = (c: Context, page: Page): Html => {
  const dir = direction(c.language);
  const classes = [c.site.look.headings === "sans" && "sans", page.isBarred === true && "barred"];
  const looks = classes.filter((name) => name !== false).join(" ");
  const shown = body(c, page);
  // Of a site’s own templates and parts nobody else says what they send.
  const hasForm = /<form\b/i.test(shown.markup);
  return html`<!DOCTYPE html>
    <html lang="${c.language}" dir="${dir}"${looks !== "" && html` class="${looks}"`}>
      ${head(c, { ...page, hasForm })}
      ${shown}
    </html> `;
};

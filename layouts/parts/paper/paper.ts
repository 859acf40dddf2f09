/** What all printed documents have in common. */
import { type Html, type Printable, html, raw } from "../../../src/write/html.ts";
import { direction } from "../../../src/i18n/languages.ts";
import { cssString } from "../../../src/styles/running-head.ts";
import type { Event } from "../../../src/site/model.ts";
import { papersOf } from "../../../src/site/papers.ts";
import { type Paper, paperUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { code, inPieces } from "../inline/qr-code.ts";

/** A whole document to be printed; `head` and `foot` stand in the margins of its pages, if its styles have such. */
export const paperDocument = (
  c: Context,
  paper: {
    readonly kind: Paper;
    readonly title: string;
    readonly head?: string;
    readonly foot?: string;
    readonly main: Printable;
  },
): Html => {
  const { kind, title, head = "", foot = "", main } = paper;
  const styles = [
    kind === "programme" ? c.build.assets.style : "",
    c.build.paper?.[kind] ?? "",
    `:root{--head:${cssString(head)};--foot:${cssString(foot)}}`,
  ];
  return html`<!DOCTYPE html>
    <html
      lang="${c.language}"
      dir="${direction(c.language)}"
      ${c.site.look.headings === "sans" && html` class="sans"`}
    >
      <head>
        <meta charset="utf-8">
        <title>${c.plain(title)}</title>
        ${raw(`<style>${styles.join("")}</style>`)}
      </head>
      <body>
        ${main}
      </body>
    </html> `;
};

/** The way to a page of the site: its code, what one finds there, its address in letters. */
export const paperCode = (
  address: string | undefined,
  caption: string | undefined,
): Html | undefined =>
  address === undefined
    ? undefined
    : html`<a class="way" href="${address}"
    >${code(address)}
    <span>${caption && html`<b>${caption}</b> `}<bdi>${inPieces(address)}</bdi></span></a
  >`;

/** Of when the print is: what hangs on a wall does not change with the site. */
export const versionLine = (c: Context): string => {
  const { now } = c.site;
  return c.t("paper.version", {
    date: c.dates.shortDate(c.event ? now.setZone(c.event.timezone) : now),
  });
};

/** Links to what visitors may print of an event; nothing in a build without PDF. */
export const paperLinks = (c: Context, event: Event): Html | undefined => {
  if (!c.build.paper) return undefined;
  const papers = papersOf(event);
  const offered = (["programme", "poster"] as const).filter((paper) => papers.includes(paper));
  return offered.length === 0
    ? undefined
    : html`<ul class="line papers">
        ${offered.map(
          (paper) =>
            html`<li>
              <a href="${paperUrl(rootOf(event), event.id, paper)}" type="application/pdf"
                >${c.t(`paper.${paper}`)}</a
              >
            </li>`,
        )}
      </ul>`;
};

import { type Html, html } from "../../src/html.ts";
import type { News } from "../../src/site/model.ts";
import type { Context } from "../context.ts";
import { raised } from "./time.ts";

/** What is important now, above the poster of every page of the event. */
export const newsBand = (c: Context): Html | undefined => {
  const important = c.event?.news.filter((item) => item.isImportant && item.url !== c.url) ?? [];
  return important.length === 0
    ? undefined
    : html`<aside class="urgent" aria-label="${c.t("news.important")}">
        ${important.map(
          ({ url, title, summary }) =>
            html`<p><a href="${url}">${c.text(title)}</a>${summary && html` ${c.text(summary)}`}</p>`,
        )}
      </aside>`;
};

/** Announcements, newest first. */
export const newsList = (c: Context, news: readonly News[]): Html =>
  html`<ul class="entries">
    ${news.map(
      ({ url, title, date, summary }) =>
        html`<li>
          <p class="label">
            <time datetime="${c.dates.isoDate(date)}">${raised(c, c.dates.shortDate(date))}</time>
          </p>
          <div>
            <h3><a href="${url}">${c.text(title)}</a></h3>
            ${summary && html`<p>${c.mark(summary)}</p>`}
          </div>
        </li>`,
    )}
  </ul>`;

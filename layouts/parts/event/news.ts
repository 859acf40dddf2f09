import { draftMark } from "../inline/draft.ts";
import { inItsLanguage } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { News } from "../../../src/site/model.ts";
import type { DateTime } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { expires } from "../inline/clock-states.ts";
import { deadline, raised } from "../inline/time.ts";

/** Until when there is something to say; undefined if for ever. */
const lastUntil = (news: readonly News[]): DateTime | undefined =>
  news.reduce<DateTime | undefined>(
    (last, { until }) => last && until && (until > last ? until : last),
    news[0]?.until,
  );

/** All of it, on the page of the event. */
const whole = (c: Context, item: News): Html => {
  const { url, title, summary, until } = item;
  return html`<p${expires(c, until)}>
    <a href="${url}">${c.text(title)}</a>${draftMark(c, item)}${
      until && html` <small>${c.say("news.until", { moment: deadline(c, until) })}</small>`
    }${summary && html` ${c.text(summary)}`}
  </p>`;
};

/** In a line, whatever its length, where one looks for something else. */
const inShort = (c: Context, item: News): Html =>
  html`<p class="in-line"${expires(c, item.until)}>
    ${draftMark(c, item)}<a href="${item.url}">${c.text(item.title)}</a>
  </p>`;

/** What is important now, above the poster of every page of the event; `url` is where the page truly is. */
export const newsBand = (c: Context, url: string): Html | undefined => {
  const { event } = c;
  const important = event?.news.filter((item) => item.isImportant && item.url !== c.url) ?? [];
  const say = url === event?.url ? whole : inShort;
  return important.length === 0
    ? undefined
    : html`<aside class="urgent" aria-label="${c.t("news.important")}" ${expires(c, lastUntil(important))}>
        ${important.map((item) => say(c, item))}
      </aside>`;
};

/** Announcements, newest first. */
export const newsList = (c: Context, news: readonly News[]): Html =>
  html`<ul class="entries">
    ${news.map((item) => {
      const { url, title, date, summary } = item;
      return html`<li>
          <p class="label">
            <time datetime="${c.dates.isoDate(date)}">${raised(c, c.dates.shortDate(date))}</time>
          </p>
          <div>
            <h3><a href="${url}">${c.text(title)}</a>${draftMark(c, item)}${inItsLanguage(c, url)}</h3>
            ${summary && html`<p>${c.mark(summary)}</p>`}
          </div>
        </li>`;
    })}
  </ul>`;

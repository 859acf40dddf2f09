import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { firstSentence } from "../../src/text/markdown.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { masthead } from "../parts/event/poster.ts";
import { fullDate } from "../parts/inline/time.ts";

export const { data, render, pages } = page({
  items: (site) => eventsIn(site).flatMap((event) => event.news.map((item) => ({ event, item }))),
  url: ({ item }) => item.url,
  render: ({ event, item }, build) => {
    const c = eventContext(build, item.url, event);
    return document(c, {
      title: item.title,
      description: item.summary ?? firstSentence(item.body),
      main: html`<article>
        ${masthead(c.text(item.title), {
          above: eventLine(c, event),
          below: html`<p>${c.say("news.published", { date: fullDate(c, item.date) })}</p>
            ${item.summary && html`<p class="lead">${c.text(item.summary)}</p>`}`,
        })}
        <div class="band">
          <div class="prose">${c.prose(item.body, 2)}</div>
        </div>
      </article>`,
    });
  },
});

import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { archiveOf } from "../../src/site/discussions.ts";
import type { Event } from "../../src/site/model.ts";
import { commentsUrl, rootOf } from "../../src/urls.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { commentList } from "../parts/forms/comments.ts";
import { subjectOf } from "../parts/forms/subject.ts";
import { document } from "../parts/shell/document.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { masthead } from "../parts/event/poster.ts";
import { section } from "../parts/shell/section.ts";

const steps = (c: Context, event: Event, number: number, count: number): Html | undefined => {
  const step = (to: number, rel: "prev" | "next", text: string): Html =>
    html`<a class="${rel}" rel="${rel}" href="${commentsUrl(rootOf(event), event.id, to)}"
      ><span>${text}</span></a
    >`;
  return count === 1
    ? undefined
    : html`<nav class="around" aria-label="${c.t("comments.pages")}">
        ${number > 1 && step(number - 1, "prev", c.t("comments.previous"))}
        ${number < count && step(number + 1, "next", c.t("comments.next"))}
      </nav>`;
};

/** All comments of an event with more than its pages show, by what they are about. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site).flatMap((event) => archiveOf(event).map((archive) => ({ event, archive }))),
  url: ({ event, archive }) => commentsUrl(rootOf(event), event.id, archive.number),
  render: ({ event, archive: { number, discussions } }, build) => {
    const c = eventContext(build, commentsUrl(rootOf(event), event.id, number), event);
    const count = archiveOf(event).length;
    const title = c.t("comments.all");
    return document(c, {
      title,
      description: "",
      isIndexed: false,
      main: html`${masthead(title, {
        above: eventLine(c, event),
        below: html`<p>${c.t("comments.page", { page: number, pages: count })}</p>`,
      })}
      ${discussions.map(({ about, entries }, i) =>
        section(
          `about_${i + 1}`,
          subjectOf(c, event, about).link,
          html`${commentList(c, event, entries)}`,
        ),
      )}
      ${steps(c, event, number, count)}`,
    });
  },
});

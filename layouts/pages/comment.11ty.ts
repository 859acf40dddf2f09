import { commentForms } from "../../src/site/taking-part.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { html } from "../../src/write/html.ts";
import { eventContext } from "../context.ts";
import { page } from "../page.ts";
import { eventLine } from "../parts/event/event-line.ts";
import { masthead } from "../parts/event/poster.ts";
import { commentForm } from "../parts/forms/comment-form.ts";
import { subjectOf } from "../parts/forms/subject.ts";
import { document } from "../parts/shell/document.ts";
import { section } from "../parts/shell/section.ts";

/** Where one writes a comment: on a page of its own, for most who read what it is about write none. */
export const { data, render, pages } = page({
  items: (site) => eventsIn(site).flatMap(commentForms),
  url: ({ url }) => url,
  render: ({ event, about, url }, build) => {
    const c = eventContext(build, url, event);
    const subject = subjectOf(c, event, about);
    const title = c.t("form.comment");
    return document(c, {
      title: `${title}, ${subject.title}`,
      description: "",
      isIndexed: false,
      steps: subject.steps,
      main: html`${masthead(title, { above: eventLine(c, event) })}
      ${section("comment_", subject.link, commentForm(c, event, about))}`,
    });
  },
});

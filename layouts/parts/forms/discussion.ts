import { type Html, html } from "../../../src/write/html.ts";
import { discussionOf } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { takesComments } from "../../../src/site/taking-part.ts";
import { commentsUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { commentForm } from "./comment-form.ts";
import { commentList } from "./comments.ts";
import { deferredStyle } from "../shell/deferred-style.ts";
import { section } from "../shell/section.ts";

/** That comments are closed: where there are some, and in a line at the foot of the event's page, not of each session's. */
const closedLine = (c: Context, about: Comment["about"]): Html | undefined =>
  about.kind === "event" ? html`<p class="band label">${c.t("comments.closed")}</p>` : undefined;

/** What readers wrote about the thing of a page, and the form to write more. */
export const discussion = (
  c: Context,
  event: Event,
  about: Comment["about"],
  title: string,
): Html | undefined => {
  const found = discussionOf(event, about);
  const { entries, latest } = found;
  const isOpen = takesComments(event);
  const isClosed = event.commentMode === "closed";
  if (entries.length === 0 && !isOpen) return isClosed ? closedLine(c, about) : undefined;
  return section(
    "comments_",
    c.t("comments.title"),
    html`${deferredStyle(c)}
    ${
      entries.length > latest.length &&
      html`<p>
        ${c.t("comments.latest", { shown: latest.length, total: entries.length })}
        <a href="${commentsUrl(c.site.base, event.id, 1)}">${c.t("comments.all")}</a>
      </p>`
    }
    ${entries.length > 0 && commentList(c, event, latest)}
    ${isClosed && html`<p>${c.t("comments.closed")}</p>`}
    ${isOpen && commentForm(c, event, found, title)}`,
  );
};

import { type Html, html } from "../../../src/write/html.ts";
import { discussionOf } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { commentFormOf, takesComments } from "../../../src/site/taking-part.ts";
import { commentsUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { commentMail } from "./comment-form.ts";
import { commentList } from "./comments.ts";
import { closedSince, whileOpen } from "./open-until.ts";
import { section } from "../shell/section.ts";

/** That comments are closed: where there are some, and in a line at the foot of the event's page, not of each session's. */
const closedLine = (c: Context, event: Event, about: Comment["about"]): Html | undefined =>
  about.kind === "event" ? html`<p class="band label">${closedSince(c, event)}</p>` : undefined;

/** The way to write more: to the form, which has a page of its own, or by e-mail. */
const writing = (c: Context, event: Event, about: Comment["about"], title: string): Html => {
  const { inbox } = event;
  if (inbox.way === "mail") return commentMail(c, event, inbox.address, { about, title });
  const url = commentFormOf(event, about);
  return html`<p><a class="button" href="${url}" rel="nofollow">${c.t("form.comment")}</a></p>`;
};

/** What readers wrote about the thing of a page, and the way to write more. */
export const discussion = (
  c: Context,
  event: Event,
  about: Comment["about"],
  title: string,
): Html | undefined => {
  const { entries, latest } = discussionOf(event, about);
  const isOpen = takesComments(event);
  const isClosed = event.commentMode === "closed";
  if (entries.length === 0 && !isOpen) return isClosed ? closedLine(c, event, about) : undefined;
  return section(
    "comments_",
    c.t("comments.title"),
    html`
    ${
      entries.length > latest.length &&
      html`<p>
        ${c.t("comments.latest", { shown: latest.length, total: entries.length })}
        <a href="${commentsUrl(rootOf(event), event.id, 1)}">${c.t("comments.all")}</a>
      </p>`
    }
    ${entries.length > 0 && commentList(c, event, latest)}
    ${isClosed && html`<p>${closedSince(c, event)}</p>`}
    ${isOpen && whileOpen(c, event, writing(c, event, about, title))}`,
  );
};

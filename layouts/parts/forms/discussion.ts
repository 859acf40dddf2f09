import { type Html, html, type Printable } from "../../../src/write/html.ts";
import { type Discussion, discussionOf } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { takesComments } from "../../../src/site/taking-part.ts";
import { commentsUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { commentForm } from "./comment-form.ts";
import { commentList } from "./comments.ts";
import { clockStates } from "../inline/clock-states.ts";
import { deadline, opening } from "../inline/time.ts";
import { section } from "../shell/section.ts";

const closedSince = (c: Context, { commentsClose }: Event): Printable =>
  commentsClose
    ? c.say("comments.closed-since", { moment: opening(c, commentsClose) })
    : c.t("comments.closed");

/** That comments are closed: where there are some, and in a line at the foot of the event's page, not of each session's. */
const closedLine = (c: Context, event: Event, about: Comment["about"]): Html | undefined =>
  about.kind === "event" ? html`<p class="band label">${closedSince(c, event)}</p>` : undefined;

/** The form to write more, and until when; what a page says that was published before they closed. */
const openUntil = (c: Context, event: Event, found: Discussion, title: string): Html => {
  const { commentsClose: closes } = event;
  const open = commentForm(c, event, found, title);
  if (!closes) return open;
  const states = [
    { from: undefined, until: closes, says: true },
    { from: closes, until: undefined, says: false },
  ];
  return clockStates(c, states, (isOpen) =>
    isOpen
      ? html`<p>${c.say("comments.open-until", { moment: deadline(c, closes) })}</p>
          ${open}`
      : html`<p>${closedSince(c, event)}</p>`,
  );
};

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
    ${isOpen && openUntil(c, event, found, title)}`,
  );
};

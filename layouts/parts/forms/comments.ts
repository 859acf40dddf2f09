import { type Html, html } from "../../../src/write/html.ts";
import { commentUrl, type ThreadedComment } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { type Thread, toThreads } from "../../../src/site/threads.ts";
import { renderProse } from "../../../src/text/markdown.ts";
import { fragment, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { commentLabel } from "./comment-form.ts";
import { raised } from "../inline/time.ts";

/** Two steps to the side are as many as a phone has room for. */
const deepest = 2;

/** Readers write in the language they like: of several, nobody knows which. */
const unknownLanguage = ({ site }: Context): Html | undefined => site.versions && html` lang=""`;

/** Who wrote it: always apart, for a stranger chose the signs of that name. */
export const author = ({ author: name }: Comment): Html => html`<bdi>${name}</bdi>`;

const answered = (
  c: Context,
  event: Event,
  comment: Comment,
  onPage: ReadonlySet<Comment>,
): Html => {
  const id = `#${fragment("comment", comment.id)}`;
  const href = onPage.has(comment) ? id : commentUrl(rootOf(event), event, comment);
  return html`<p class="label">
    ${c.say("comments.answer-to", { author: html`<a href="${href}">${author(comment)}</a>` })}
  </p>`;
};

const article = (
  c: Context,
  event: Event,
  comment: Comment,
  onPage: ReadonlySet<Comment>,
): Html => {
  const { id, date, isByOrganiser, replyTo, body } = comment;
  return html`<article class="comment" id="${fragment("comment", id)}" aria-label="${commentLabel(c, comment)}">
    <p class="by">
      <b>${author(comment)}</b>${isByOrganiser && html` <span class="organiser">${c.t("comments.by-organiser")}</span>`}
      <a class="label" href="#${fragment("comment", id)}"
        ><time datetime="${c.dates.isoDate(date)}">${raised(c, c.dates.shortDate(date))}</time></a
      >
    </p>
    ${replyTo && answered(c, event, replyTo, onPage)}
    <div class="told" dir="auto"${unknownLanguage(c)}>${renderProse(body, { level: 4, words: c.words })}</div>
  </article>`;
};

/** Comments as threads, answers inside of what they answer. */
export const commentList = (
  c: Context,
  event: Event,
  entries: readonly ThreadedComment[],
): Html => {
  const onPage = new Set(entries.map(({ comment }) => comment));
  const list = (threads: readonly Thread[]): Html =>
    html`<ol class="thread">
      ${threads.map(
        ({ comment, replies }) =>
          html`<li>
            ${article(c, event, comment, onPage)} ${replies.length > 0 && list(replies)}
          </li>`,
      )}
    </ol>`;
  return list(toThreads(entries, deepest));
};

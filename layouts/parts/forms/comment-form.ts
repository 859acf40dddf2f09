import { type Html, html } from "../../../src/write/html.ts";
import { type Discussion, discussionOf } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { proseToText } from "../../../src/text/markdown.ts";
import type { Context } from "../../context.ts";
import { fieldsOf, mailLink, most, postForm, readers, writerFields } from "./form.ts";
import { whileOpen } from "./open-until.ts";

/** How much of a comment is shown where one chooses what to answer. */
const shownOfText = 50;

/** What tells a comment from others: who wrote it, when, and how it begins. */
export const commentLabel = (c: Context, comment: Comment): string =>
  c.t("form.reply-option", {
    author: comment.author,
    date: c.dates.shortDate(comment.date),
    text: beginning(comment),
  });

const beginning = ({ body }: Comment): string => {
  const text = Array.from(proseToText(body).replaceAll(/\s+/g, " "));
  return text.length > shownOfText ? `${text.slice(0, shownOfText).join("")}…` : text.join("");
};

const aboutValue = ({ kind, id }: Comment["about"]): string =>
  kind === "event" ? "" : `${kind}:${id}`;

const replyField = (c: Context, { latest }: Discussion): Html =>
  fieldsOf(c, "comment").choice({
    name: "reply_to",
    label: c.t("form.reply-to"),
    options: [
      ["", c.t("form.reply-to-none")],
      ...latest.map(({ comment }): [string, string] => [comment.id, commentLabel(c, comment)]),
    ],
  });

const form = (c: Context, event: Event, discussion: Discussion): Html => {
  const { passage } = fieldsOf(c, "comment");
  const about = aboutValue(discussion.about);
  const canAnswer = discussion.latest.length > 0;
  return postForm(c, event, {
    name: "comment",
    hidden: canAnswer ? { about } : { about, reply_to: "" },
    fields: html`${writerFields(c, "comment")}
    ${canAnswer && replyField(c, discussion)}
    ${passage({
      name: "text",
      label: c.t("form.text"),
      hint: c.t("form.text-hint", { count: most.text }),
      isRequired: true,
      maxlength: most.text,
    })}`,
  });
};

/** Who reads what one writes, and what becomes of one’s address. */
const note = (c: Context, event: Event, last: "form.mail-note" | "form.privacy"): Html =>
  html`<p>${c.text(c.t("form.comment-note", { organisers: readers(c, event) }), c.language)} ${c.t(last)}</p>`;

/** The form, which has a page of its own. */
export const commentForm = (c: Context, event: Event, about: Comment["about"]): Html =>
  whileOpen(
    c,
    event,
    html`${note(c, event, "form.privacy")} ${form(c, event, discussionOf(event, about))}`,
  );

/** An e-mail, which needs no page; `title` is that of what it is about. */
export const commentMail = (
  c: Context,
  event: Event,
  address: string,
  { about, title }: { readonly about: Comment["about"]; readonly title: string },
): Html =>
  html`<h3>${c.t("form.comment")}</h3>
    ${note(c, event, "form.mail-note")}
    ${mailLink(c, address, {
      subject: c.t("form.comment-subject", { title }),
      asked: [c.t("form.author"), c.t("form.reply-to"), c.t("form.text")],
      hidden: { event: event.id, about: aboutValue(about) },
    })}`;

/** The form by which those who were there say what they thought of it, without a name. */
import type { ClosingForms, Event } from "../../../src/site/model.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { eventLine } from "../event/event-line.ts";
import { masthead } from "../event/poster.ts";
import { clockStates } from "../inline/clock-states.ts";
import { deadline, opening } from "../inline/time.ts";
import { document } from "../shell/document.ts";
import type { Step } from "../shell/header.ts";
import { section } from "../shell/section.ts";
import { fieldsOf, mailLink, most, postForm, readers } from "./form.ts";

/** What feedback is on. */
export interface Subject {
  readonly event: Event;
  /** As it is sent: `event`, or `session:bread`. */
  readonly about: string;
  /** As an e-mail calls it. */
  readonly title: string;
  readonly forms: ClosingForms;
}

const questions = ["good", "better"] as const;

const sendable = (c: Context, { event, about, title, forms: { inbox } }: Subject): Html => {
  if (inbox.way === "mail")
    return mailLink(c, inbox.address, {
      subject: c.t("feedback.subject", { title }),
      asked: questions.map((name) => c.t(`feedback.${name}`)),
      hidden: { event: event.id, feedback: about },
    });
  const { passage } = fieldsOf(c, "feedback");
  const fields = questions.map((name) =>
    passage({ name, label: c.t(`feedback.${name}`), maxlength: most.text, rows: 5 }),
  );
  return postForm(c, event, { name: "feedback", hidden: { feedback: about }, fields }, inbox);
};

const open = (c: Context, subject: Subject): Html => {
  const { event, forms } = subject;
  const isMail = forms.inbox.way === "mail";
  return html`<div class="prose"><p>${c.text(c.t("feedback.note", { organisers: readers(c, event) }), c.language)} ${c.t(isMail ? "form.mail-note" : "feedback.nameless")}</p>
    ${forms.closes && html`<p>${c.say("comments.open-until", { moment: deadline(c, forms.closes) })}</p>`}</div>
    ${sendable(c, subject)}`;
};

const closed = (c: Context, { closes }: ClosingForms): Html =>
  html`<p>${closes ? c.say("feedback.closed-since", { moment: opening(c, closes) }) : c.t("feedback.closed")}</p>`;

const form = (c: Context, subject: Subject): Html => {
  const { forms } = subject;
  if (!forms.isOpen) return closed(c, forms);
  if (!forms.closes) return open(c, subject);
  const states = [
    { from: undefined, until: forms.closes, says: true },
    { from: forms.closes, until: undefined, says: false },
  ];
  return clockStates(c, states, (isOpen) => (isOpen ? open(c, subject) : closed(c, forms)));
};

/** The page of such a form, which is found from the page of what it is about. */
export const feedbackPage = (
  c: Context,
  subject: Subject,
  { steps, heading }: { readonly steps: readonly Step[]; readonly heading: Html },
): Html => {
  const title = c.t("feedback.title");
  return document(c, {
    title: `${title}, ${subject.title}`,
    description: "",
    isIndexed: false,
    steps,
    main: html`${masthead(title, { above: eventLine(c, subject.event) })}
    ${section("feedback_", heading, html`${form(c, subject)}`)}`,
  });
};

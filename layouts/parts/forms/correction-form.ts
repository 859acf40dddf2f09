/** The form by which a speaker has what is published of them corrected: filled with what is published. */
import { baseOf, type CorrectedField, type Correction } from "../../../src/site/corrections.ts";
import type { Event, Session, ClosingForms } from "../../../src/site/model.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { clockStates } from "../inline/clock-states.ts";
import { foreign, sessionTitle, titleLang } from "../inline/links.ts";
import { listed } from "../inline/lists.ts";
import { deadline, opening } from "../inline/time.ts";
import { languageCalled } from "../inline/told.ts";
import { emailField, fieldsOf, mailLink, most, postForm, readers } from "./form.ts";

/** What the form of a person or a session is given. */
export interface Corrected {
  readonly kind: "speaker" | "session";
  readonly id: string;
  /** As an e-mail calls it. */
  readonly title: string;
  readonly event: Event;
  readonly correction: Correction;
  /** Those that have forms of their own. */
  readonly sessions: readonly Session[];
}

/** As long as what is published, at the least. */
const longest = (least: number, { text }: CorrectedField): number => Math.max(least, text.length);

const labelOf = (c: Context, { kind }: Corrected, { name }: CorrectedField): string =>
  c.t(kind === "session" && name === "title" ? "correction.session-title" : `correction.${name}`);

const hintOf = (c: Context, { correction }: Corrected, field: CorrectedField): string => {
  const { name, isUntranslated } = field;
  const language = languageCalled(c, correction.language);
  return [
    isUntranslated === true && c.t("correction.untranslated", { language }),
    name === "links" && c.t("correction.links-hint"),
    isProse(field) && c.t("form.text-hint", { count: longest(most.text, field) }),
  ]
    .filter(Boolean)
    .join(" ");
};

const isProse = ({ name }: CorrectedField): boolean => name === "biography" || name === "abstract";

/** A text has room to be read in. */
const rowsFor = (text: string): number =>
  Math.min(
    20,
    text.split("\n").reduce((rows, line) => rows + 1 + Math.floor(line.length / 60), 2),
  );

const control = (c: Context, corrected: Corrected, field: CorrectedField): Html => {
  const { line, passage } = fieldsOf(c, corrected.kind);
  const { name, text: value } = field;
  const hint = hintOf(c, corrected, field);
  const asked = {
    name,
    value,
    label: labelOf(c, corrected, field),
    hint: hint === "" ? undefined : hint,
    lang: foreign(c, corrected.correction.language),
  };
  return isProse(field) || name === "links" || name === "summary"
    ? passage({ ...asked, maxlength: longest(most.text, field), rows: rowsFor(value) })
    : line({ ...asked, autocomplete: "off", maxlength: longest(most.title * 2, field) });
};

/** What only a person is asked, and no file holds. */
const ofPerson = (c: Context): Html => {
  const { line, passage } = fieldsOf(c, "speaker");
  return html`${line({
    name: "portrait",
    label: c.t("correction.portrait"),
    hint: c.t("correction.portrait-hint"),
    type: "url",
    autocomplete: "off",
    maxlength: most.address,
  })}
  ${passage({
    name: "needs",
    label: c.t("correction.needs"),
    hint: c.t("correction.needs-hint"),
    maxlength: most.text,
    rows: 4,
  })}`;
};

const hiddenOf = ({ kind, id, event, correction }: Corrected) => ({
  event: event.id,
  [kind]: id,
  language: correction.language,
  base: baseOf(correction.fields),
});

const sendable = (c: Context, corrected: Corrected, { inbox }: ClosingForms): Html => {
  const { kind, title, event, correction } = corrected;
  if (inbox.way === "mail")
    return mailLink(c, inbox.address, {
      subject: c.t("correction.subject", { title }),
      asked: [
        ...correction.fields.map((field) => [labelOf(c, corrected, field), field.text] as const),
        ...(kind === "speaker" ? [c.t("correction.portrait"), c.t("correction.needs")] : []),
      ],
      hidden: hiddenOf(corrected),
    });
  const fields = html`${correction.fields.map((field) => control(c, corrected, field))}
  ${kind === "speaker" && ofPerson(c)} ${emailField(c, kind)}`;
  return postForm(c, event, { name: kind, hidden: hiddenOf(corrected), fields }, inbox);
};

const open = (c: Context, corrected: Corrected, forms: ClosingForms): Html => {
  const { event, correction, sessions } = corrected;
  const isMail = forms.inbox.way === "mail";
  const links = sessions.flatMap((session) =>
    session.correction
      ? [
          html`<a href="${session.correction.url}"${titleLang(c, session)}>${sessionTitle(c, session)}</a>`,
        ]
      : [],
  );
  return html`<div class="prose"><p>${c.text(c.t("correction.note", { organisers: readers(c, event) }), c.language)} ${c.t(isMail ? "form.mail-note" : "form.privacy")}</p>
    ${forms.closes && html`<p>${c.say("comments.open-until", { moment: deadline(c, forms.closes) })}</p>`}
    ${links.length > 0 && html`<p>${c.say("correction.sessions", { sessions: listed(c, links) })}</p>`}
    <p>${c.t(isMail ? "correction.mail-edit" : "correction.edit")}
      ${c.site.versions && c.t("correction.language", { language: languageCalled(c, correction.language) })}</p></div>
    ${sendable(c, corrected, forms)}`;
};

const closed = (c: Context, { closes }: ClosingForms): Html => {
  const isSince = closes && closes <= c.site.now;
  return html`<p>${isSince ? c.say("correction.closed-since", { moment: opening(c, closes) }) : c.t("correction.closed")}</p>`;
};

/** The form, as long as it is open; then that it is closed. */
export const correctionForm = (c: Context, corrected: Corrected): Html | undefined => {
  const forms = corrected.event.speakerForms;
  if (!forms) return undefined;
  const { closes, isOpen } = forms;
  if (!isOpen) return closed(c, forms);
  if (!closes) return open(c, corrected, forms);
  const states = [
    { from: undefined, until: closes, says: true },
    { from: closes, until: undefined, says: false },
  ];
  return clockStates(c, states, (says) =>
    says
      ? open(c, corrected, forms)
      : html`<p>${c.say("correction.closed-since", { moment: opening(c, closes) })}</p>`,
  );
};

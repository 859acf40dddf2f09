import { type Html, type Printable, html } from "../../../src/write/html.ts";
import { organisersOf } from "../../../src/i18n/organisers.ts";
import type { Event } from "../../../src/site/model.ts";
import { thanksUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** What is sent without being asked. */
export type Hidden = Readonly<Record<string, string>>;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What it holds to begin with. */
  readonly value?: string;
  /** The language of what it holds, as an attribute. */
  readonly lang?: Html | undefined;
  readonly isRequired?: boolean;
}

type Attributes = Printable;

/** No id of a text or a comment has this sign. */
const idOf = (form: string, name: string): string => `${form}_${name}`;

const labelled = (
  c: Context,
  form: string,
  { name, label, hint, isRequired }: Field,
  control: (attributes: Attributes) => Html,
): Html => {
  const id = idOf(form, name);
  const attributes = html` id="${id}" name="${name}"${hint !== undefined && html` aria-describedby="${id}_hint"`}${isRequired === true && html` required`}`;
  return html`<div class="field">
    <label for="${id}">${label}${isRequired === true && html` <span>${c.t("form.required")}</span>`}</label>
    ${hint !== undefined && html`<small id="${id}_hint">${hint}</small>`} ${control(attributes)}
  </div>`;
};

/** The fields of a form of this name. */
export const fieldsOf = (c: Context, form: string) => ({
  line: (
    field: Field & {
      readonly type?: "text" | "email" | "url";
      readonly autocomplete: "name" | "email" | "off";
      readonly maxlength: number;
    },
  ): Html =>
    labelled(
      c,
      form,
      field,
      (attributes) =>
        html`<input${attributes} type="${field.type ?? "text"}" maxlength="${field.maxlength}" autocomplete="${field.autocomplete}"${field.value !== undefined && html` value="${field.value}"`}${field.lang} dir="auto">`,
    ),
  passage: (field: Field & { readonly maxlength: number; readonly rows?: number }): Html =>
    labelled(
      c,
      form,
      field,
      (attributes) =>
        html`<textarea${attributes} rows="${field.rows ?? 7}" maxlength="${field.maxlength}"${field.lang} dir="auto">${field.value}</textarea>`,
    ),
  choice: (field: Field & { readonly options: readonly (readonly [string, string])[] }): Html =>
    labelled(
      c,
      form,
      field,
      (attributes) =>
        html`<select${attributes}>
          ${field.options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
        </select>`,
    ),
});

/** Who writes, under which name, and where to answer them: what every form asks. */
export const writerFields = (c: Context, form: string): Html => {
  const { line } = fieldsOf(c, form);
  return html`${line({
    name: "author",
    label: c.t("form.author"),
    hint: c.t("form.author-hint"),
    isRequired: true,
    autocomplete: "name",
    maxlength: most.name,
  })}
  ${emailField(c, form)}`;
};

/** Where to answer who writes. */
export const emailField = (c: Context, form: string): Html =>
  fieldsOf(c, form).line({
    name: "email",
    label: c.t("form.email"),
    hint: c.t("form.email-hint"),
    type: "email",
    autocomplete: "email",
    maxlength: most.email,
  });

/** Only what fills in everything fills in this. */
const trap = (c: Context, form: string): Html =>
  html`<p hidden>
    <label for="${idOf(form, "website")}">${c.t("form.website")}</label>
    <input id="${idOf(form, "website")}" name="website" type="text" autocomplete="off" tabindex="-1">
  </p>`;

/**
 * A form of plain HTML. Sent to the host it is marked for Netlify, which finds it in the built page:
 * https://docs.netlify.com/manage/forms/setup/, https://docs.netlify.com/manage/forms/spam-filters/
 */
export const postForm = (
  c: Context,
  event: Event,
  form: {
    readonly name: "comment" | "theme" | "speaker" | "session" | "feedback";
    readonly hidden: Hidden;
    readonly fields: Printable;
  },
  inbox = event.inbox,
): Html => {
  const { name, fields } = form;
  const isHosts = inbox.way !== "endpoint";
  const action = inbox.way === "endpoint" ? inbox.url : thanksUrl(rootOf(event), event.id);
  const hidden = { "form-name": name, event: event.id, ...form.hidden };
  return html`<form
    class="form"
    name="${name}"
    method="post"
    action="${action}"
    ${isHosts && html` data-netlify="true" netlify-honeypot="website"`}
  >
    ${Object.entries(hidden).map(
      ([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`,
    )}
    ${trap(c, name)} ${fields}
    <p><button class="button" type="submit">${c.t("form.send")}</button></p>
  </form>`;
};

/** Who reads what is written: the organisers by name. */
export const readers = (c: Context, event: Event): string => {
  const names = organisersOf(c.t, event);
  return names.length === 0 ? c.t("form.organisers") : c.dates.list(names);
};

/** Longer ones some programs cut, or do not open. */
const longestMail = 2_000;

/** The lines to fill in, as they are sent; of what they hold, the longest goes where there is no room. */
const mailBody = (
  c: Context,
  { asked, hidden }: Pick<Parameters<typeof mailLink>[2], "asked" | "hidden">,
  room: number,
): string => {
  const lines = asked.map((one) => (typeof one === "string" ? ([one, ""] as const) : one));
  for (let most = Infinity; ;) {
    const kept = lines.map(([label, text]) => [label, text.length < most ? text : ""] as const);
    const body = [
      ...kept.map(([label, text]) => `${c.t("form.label", { label })}\n${text}\n`),
      ...Object.entries(hidden).map(([name, value]) => `${name}: ${value}`),
    ].join("\n");
    const sent = encodeURIComponent(body.replaceAll("\n", "\r\n"));
    const longest = Math.max(...kept.map(([, text]) => text.length));
    if (sent.length <= room || longest === 0) return sent;
    most = longest;
  }
};

/** An e-mail with its subject and the lines to fill in: RFC 6068 §5. */
export const mailLink = (
  c: Context,
  address: string,
  mail: {
    readonly subject: string;
    /** Labels, and what stands below them if there is room for it. */
    readonly asked: readonly (string | readonly [label: string, text: string])[];
    readonly hidden: Hidden;
  },
): Html => {
  const to = address.split("@").map(encodeURIComponent).join("@");
  const start = `mailto:${to}?subject=${encodeURIComponent(mail.subject)}&body=`;
  const href = start + mailBody(c, mail, longestMail - start.length);
  return html`<div class="form">
    <p><a class="button" href="${href}">${c.t("form.mail")}</a></p>
  </div>`;
};

/** The longest that may be sent, in characters. */
export const most = { name: 100, email: 254, title: 120, text: 5000, address: 2000 } as const;

/** Fields as forms call them for people, in all languages. */
import { spokenLanguages } from "../i18n/catalogue.ts";
import { type Translate, translator } from "../i18n/index.ts";
import type { OwnWords } from "../i18n/own-words.ts";
import { cleanLine } from "./clean.ts";
import { correctedFields } from "../site/corrections.ts";
import type { Field, Form } from "./submission.ts";

export type Label = readonly [name: string, field: Field];

/** `Created at` → `created_at`; `reply-to` → `reply_to` */
export const columnName = (head: string): string =>
  cleanLine(head)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");

const labels = {
  "form.author": "author",
  "form.text": "text",
  "form.description": "text",
  "form.title": "title",
  "form.slot": "slot",
  "form.reply-to": "reply_to",
  "form.website": "website",
  "correction.name": "name",
  "correction.pronouns": "pronouns",
  "correction.role": "role",
  "correction.links": "links",
  "correction.biography": "biography",
  "correction.session-title": "title",
  "correction.summary": "summary",
  "correction.abstract": "abstract",
  "correction.portrait": "portrait",
  "correction.needs": "needs",
  "feedback.good": "good",
  "feedback.better": "better",
} as const;

type LabelKey = keyof typeof labels;

const keys = Object.keys(labels).filter((key): key is LabelKey => key in labels);

/** What the e-mail of a form asks, in its order: layouts/parts/forms. */
const askedIn: Readonly<Record<Form, readonly LabelKey[]>> = {
  comment: ["form.author", "form.reply-to", "form.text"],
  theme: ["form.title", "form.description", "form.author"],
  speaker: [
    ...correctedFields.speaker.map((name) => `correction.${name}` as const),
    "correction.portrait",
    "correction.needs",
  ],
  session: correctedFields.session.map((name) =>
    name === "title" ? "correction.session-title" : (`correction.${name}` as const),
  ),
  feedback: ["feedback.good", "feedback.better"],
};

/** What one form asks in one language, in its order. */
export type Asked = readonly Label[];

const speakersOf = (words: OwnWords | undefined) => [
  ...[...(words ?? [])].map(([language]) => ({ language, words })),
  ...spokenLanguages().map((language) => ({ language })),
];

const labelOf = (t: Translate, key: LabelKey): Label => [columnName(t(key)), labels[key]];

/** All labels; `words` are the site’s own. */
export const labelsIn = (words: OwnWords | undefined): readonly Label[] =>
  speakersOf(words).flatMap((speaker) => keys.map((key) => labelOf(translator(speaker), key)));

/** What the e-mails of a form ask, language by language, `first` first; `words` are the site’s own. */
export const askedBy = (
  form: Form,
  words: OwnWords | undefined,
  first: string,
): readonly Asked[] => {
  const isFirst = ({ language }: { readonly language: string }): boolean => language === first;
  const speakers = speakersOf(words);
  return [...speakers.filter(isFirst), ...speakers.filter((one) => !isFirst(one))].map((speaker) =>
    askedIn[form].map((key) => labelOf(translator(speaker), key)),
  );
};

/** The field that a label is of: `Votre nom (obligatoire)` → `author`; undefined where no form has such a field. */
export const labelled = (label: string, all: readonly Label[]): Field | undefined => {
  const name = columnName(label);
  return all.find(([one]) => name === one || name.startsWith(`${one}_`))?.[1];
};

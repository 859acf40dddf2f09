/** Fields as forms call them for people, in all languages. */
import { spokenLanguages } from "../i18n/catalogue.ts";
import { translator } from "../i18n/index.ts";
import type { OwnWords } from "../i18n/own-words.ts";
import { cleanLine } from "./clean.ts";
import type { Field } from "./submission.ts";

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
} as const;

const keys = Object.keys(labels).filter((key): key is keyof typeof labels => key in labels);

/** All labels; `words` are the site’s own. */
export const labelsIn = (words: OwnWords | undefined): readonly Label[] =>
  [
    ...spokenLanguages().map((language) => translator(language)),
    ...[...(words ?? [])].map(([language]) => translator({ language, words })),
  ].flatMap((t) => keys.map((key): Label => [columnName(t(key)), labels[key]]));

/** The field that a label is of: `Votre nom (obligatoire)` → `author`; undefined where no form has such a field. */
export const labelled = (label: string, all: readonly Label[]): Field | undefined => {
  const name = columnName(label);
  return all.find(([one]) => name === one || name.startsWith(`${one}_`))?.[1];
};

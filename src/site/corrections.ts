/** What speakers may send to have what is published of them corrected. */
import { createHash } from "node:crypto";

/** What may be corrected of a person, and of a session of theirs, in the order in which forms ask. */
export const correctedFields = {
  speaker: ["name", "pronouns", "role", "links", "biography"],
  session: ["title", "summary", "abstract"],
} as const;

export type CorrectedThing = keyof typeof correctedFields;
export type CorrectedName = (typeof correctedFields)[CorrectedThing][number];

/** A field as it is published, and as its form asks for it: plain text, or Markdown. */
export interface CorrectedField {
  readonly name: CorrectedName;
  readonly text: string;
  /** True if there is one, but not yet in the language of the form. */
  readonly isUntranslated?: boolean | undefined;
}

/** The form by which one thing is corrected. */
export interface Correction {
  readonly url: string;
  /** That of the texts that are corrected. */
  readonly language: string;
  readonly fields: readonly CorrectedField[];
}

/** Browsers send other line ends than files have, and trailing spaces say nothing. */
const sent = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .trim();

/** Stands for a text in a form: the same for the same words, however they travelled. */
export const markOf = (text: string): string =>
  createHash("sha256").update(sent(text)).digest("hex").slice(0, 12);

/** What a form was filled with, sent along so that a later correction is merged with what was edited meanwhile. */
export const baseOf = (fields: readonly CorrectedField[]): string =>
  fields.map(({ name, text }) => `${name}:${markOf(text)}`).join(" ");

/** The marks that `baseOf` wrote, by field; what is no mark is left out. */
export const readBase = (base: string): ReadonlyMap<string, string> =>
  new Map(
    [...base.slice(0, 1_000).matchAll(/\b([a-z]{4,12}):([0-9a-f]{12})\b/g)].map(
      ([, name = "", mark = ""]) => [name, mark],
    ),
  );

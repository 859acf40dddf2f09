/** A contribution as a form sent it. What may not be kept (e-mail, IP address, browser) is not even read. */
import { createHash } from "node:crypto";
import type { CorrectedThing } from "../site/corrections.ts";
import { DateTime } from "../time.ts";
import { cleanLine } from "./clean.ts";

export const forms = ["comment", "theme", "speaker", "session", "feedback"] as const;
export type Form = (typeof forms)[number];

/** True for the forms by which speakers have something corrected. */
export const isCorrection = (form: Form): form is CorrectedThing =>
  form === "speaker" || form === "session";

export const fields = [
  "event",
  "about",
  "reply_to",
  "author",
  "text",
  "slot",
  "title",
  "website",
  "speaker",
  "session",
  "language",
  "base",
  "name",
  "pronouns",
  "role",
  "links",
  "biography",
  "summary",
  "abstract",
  "portrait",
  "needs",
  "feedback",
  "good",
  "better",
] as const;
export type Field = (typeof fields)[number];

export interface Submission {
  /** What it is called on the command line. */
  readonly id: string;
  /** The same for the same words, whatever export they come from. */
  readonly key: string;
  readonly form: Form;
  /** When it was sent; undefined if that cannot be read. */
  readonly sent: DateTime | undefined;
  readonly fields: Readonly<Record<Field, string>>;
  /** Those that were sent, even empty. */
  readonly sentFields: ReadonlySet<Field>;
  readonly isMail: boolean;
}

const ofFeedback: readonly Field[] = ["feedback", "good", "better"];

/** What makes two of them the same; to this order keys hold that are remembered. */
const wordsOf = (form: Form): readonly Field[] =>
  isCorrection(form)
    ? fields.filter((field) => field !== "website" && !ofFeedback.includes(field))
    : ["event", "about", "reply_to", "author", "title", "text"];

/** `2020-10-13T14:02:06.088Z`, `2020-10-13 14:02:06 UTC`, or `13/10/2020 14:02` of a spreadsheet, as an instant. */
export const readSent = (text: string): DateTime | undefined => {
  const iso = text
    .trim()
    .replace(
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=\s|$)/,
      (_, day: string, month: string, year: string) =>
        `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    )
    .replace(/(?<!\s)\s*(?:UTC|GMT)$/i, "Z")
    .replace(/^(\S+)\s+(?=\d)/, "$1T")
    .replace(/(?<!\s)\s+(?=[+-]\d)/, "");
  const at = DateTime.fromISO(iso, { zone: "UTC" });
  return at.isValid && at.year >= 2000 && at.year < 2200 ? at : undefined;
};

/** One submission as an export tells of it. */
export interface Written {
  readonly id: string;
  readonly sent: string;
  readonly has: (field: Field) => boolean;
  readonly value: (field: Field) => string;
  /** True if it came by e-mail: lines may have been broken on the way. */
  readonly isMail?: boolean;
}

/** What tells one message of feedback from another, whatever export it comes from. */
const feedbackMarks = ({ id, sent, value }: Written): readonly string[] => {
  const about = [value("event").trim(), value("feedback").trim()];
  // An id may count the messages of one form only; spreadsheets keep minutes, and make dates of words.
  if (id.trim() !== "") return [id.trim(), ...about];
  // Two who were there may say the same: their messages are two.
  const minute = readSent(sent)?.startOf("minute").toISO() ?? "";
  const words = [value("good"), value("better")];
  return ["", minute, ...about, ...words.map((text) => text.trim().replaceAll(/\s+/g, " "))];
};

/** Makes a submission of what an export says of it. */
export const toSubmission = (form: Form, written: Written): Submission => {
  const { id, sent, has, value, isMail = false } = written;
  const all = { ...nothing, ...Object.fromEntries(fields.map((field) => [field, value(field)])) };
  const hash = createHash("sha256").update(form);
  // Programs of mail take spaces at the ends of lines away, or do not.
  const wordsIn = (text: string): string =>
    (isMail ? text.replace(/(?<![^\S\n])[^\S\n]+$/gm, "") : text).trim();
  const marks =
    form === "feedback"
      ? feedbackMarks(written)
      : wordsOf(form).map((field) => wordsIn(all[field]));
  for (const mark of marks) hash.update("\0").update(mark);
  const key = hash.digest("hex").slice(0, 24);
  const name = cleanLine(id);
  return {
    id: /^[\w-]{1,64}$/.test(name) ? name : key.slice(0, 10),
    key,
    form,
    sent: readSent(sent),
    fields: all,
    sentFields: new Set(fields.filter(has)),
    isMail,
  };
};

const nothing: Readonly<Record<Field, string>> = {
  event: "",
  about: "",
  reply_to: "",
  author: "",
  text: "",
  slot: "",
  title: "",
  website: "",
  speaker: "",
  session: "",
  language: "",
  base: "",
  name: "",
  pronouns: "",
  role: "",
  links: "",
  biography: "",
  summary: "",
  abstract: "",
  portrait: "",
  needs: "",
  feedback: "",
  good: "",
  better: "",
};

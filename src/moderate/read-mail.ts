/** Reads e-mails that forms have begun: a message as programs save it (`.eml`), a mailbox of them, or its text as it was copied. */
import PostalMime from "postal-mime";
import type { OwnWords } from "../i18n/own-words.ts";
import { decodeText } from "../text/decode.ts";
import { askedBy } from "./labels.ts";
import { answersIn } from "./mail-answers.ts";
import type { Field, Form, Written } from "./submission.ts";

/** A message that a form has begun, and which. */
export interface Mailed extends Written {
  readonly form: Form;
}

/** What a mail says of itself, as its form has written it at its end. */
const own = [
  "event",
  "about",
  "slot",
  "speaker",
  "session",
  "language",
  "base",
  "feedback",
] as const;

const hasHead = (text: string): boolean =>
  /^(?:[\w-]+:.*\n(?:[ \t].*\n)*)+\n/.test(text.slice(0, 50_000)) &&
  /^(?:from|subject|message-id|mime-version|received):/im.test(text.slice(0, 50_000));

const isMailbox = (text: string): boolean => /^From \S/.test(text);

/** True for a mailbox or a message, as programs save them. */
export const isSavedMail = (text: string): boolean =>
  isMailbox(text) || hasHead(text.replaceAll("\r\n", "\n"));

/** True for the text of a message, as it was copied. */
export const isMailText = (text: string): boolean => /^[> ]*event: \S/m.test(text);

/** The messages of a mailbox begin with lines of their own: RFC 4155. */
const messagesIn = (text: string): readonly string[] =>
  isMailbox(text)
    ? text
        .split(/^From .*\n/m)
        .slice(1)
        .map((message) => message.replace(/^>(?=>*From )/gm, ""))
    : [text];

/** Lines, without the signs of a message that is quoted as a whole. */
const linesOf = (text: string): readonly string[] => {
  const isQuoted = /^>[> ]*event: \S/m.test(text);
  return text.split("\n").map((line) => (isQuoted ? line.replace(/^(?:> ?)+/, "") : line));
};

/** The names at the end, with their values; that of `base`, which is long, may go on in the next lines. */
const ownFields = (lines: readonly string[]): ReadonlyMap<Field, string> => {
  const found = new Map<Field, string>();
  for (const line of lines) {
    const [, name, value = ""] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    const field = own.find((one) => one === name);
    if (line.trim() === "") break;
    if (field) found.set(field, value.trim());
    else if (found.has("base")) found.set("base", `${found.get("base") ?? ""} ${line.trim()}`);
  }
  return found;
};

const formOf = (fields: ReadonlyMap<Field, string>): Form => {
  if (fields.has("feedback")) return "feedback";
  if (fields.has("speaker")) return "speaker";
  if (fields.has("session")) return "session";
  return fields.has("slot") ? "theme" : "comment";
};

const readText = (
  text: string,
  { id = "", sent = "" }: Partial<Pick<Mailed, "id" | "sent">>,
  words: OwnWords | undefined,
): Mailed | undefined => {
  const lines = linesOf(text.replace(/\r\n?/g, "\n"));
  const end = lines.findLastIndex((line) => /^event: \S/.test(line));
  if (end === -1) return undefined;
  const fields = ownFields(lines.slice(end));
  const form = formOf(fields);
  const asked = askedBy(form, words, fields.get("language") ?? "");
  const texts = answersIn(lines.slice(0, end), asked);
  const value = (field: Field): string => fields.get(field) ?? texts.get(field) ?? "";
  // What is left empty is left as it is.
  return { form, id, sent, isMail: true, has: (field) => value(field) !== "", value };
};

const readMessage = async (
  message: Buffer,
  words: OwnWords | undefined,
): Promise<Mailed | undefined> => {
  if (!hasHead(message.toString("latin1")))
    return readText(decodeText(message)?.text ?? "", {}, words);
  try {
    const { text, date: sent = "", messageId: id = "" } = await PostalMime.parse(message);
    return text === undefined ? undefined : readText(text, { id, sent }, words);
  } catch {
    return undefined;
  }
};

/** The messages that forms have begun, and how many others there are; `words` are the site’s own. */
export const readMails = async (
  bytes: Uint8Array,
  words: OwnWords | undefined,
): Promise<{ readonly mails: readonly Mailed[]; readonly others: number }> => {
  // Each message says how its own bytes are to be read: until then, a character stands for a byte.
  const messages = messagesIn(Buffer.from(bytes).toString("latin1").replace(/\r\n?/g, "\n"));
  const read: (Mailed | undefined)[] = [];
  for (const message of messages)
    read.push(await readMessage(Buffer.from(message, "latin1"), words));
  const mails = read.filter((one) => one !== undefined);
  return { mails, others: messages.length - mails.length };
};

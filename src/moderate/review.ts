/** What a submission would become, and what is to be known of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, EventContent } from "../content/content.ts";
import { Report } from "../content/report.ts";
import { makeResolver } from "../content/rules/links.ts";
import { eventScope } from "../content/rules/scope.ts";
import { findLong } from "../text/budget.ts";
import { DateTime } from "../time.ts";
import { cleanLine, cleanText, hasHidden } from "./clean.ts";
import {
  type Cleaned,
  commentFile,
  type AddRemark,
  type Remark,
  themeFile,
} from "./contribution-file.ts";
import { safeProse } from "./safe-prose.ts";
import type { Submission } from "./submission.ts";

export interface Review {
  readonly event: EventContent | undefined;
  readonly author: string;
  readonly title: string;
  readonly text: string;
  readonly about: string | undefined;
  readonly notes: readonly Remark[];
  /** Why it cannot be approved. */
  readonly block: Remark | undefined;
  /** The file that would hold it, from the site's folder, and its text. */
  readonly file: string;
  readonly content: string;
  /** True if that file is there already and says the same: somebody has approved it. */
  readonly isDone: boolean;
  /** The place of the slot that a theme was proposed for. */
  readonly slot: string | undefined;
}

/** Where contributions would go. */
export interface ReviewContext {
  readonly site: string;
  readonly content: Content;
  readonly language: string;
  /** An ISO moment. */
  readonly now: string;
  /** The name of who gives none. */
  readonly nobody: string;
}

const longestText = 10_000;
const longestTitle = 200;
const longestName = 100;

const clean = ({ form, fields }: Submission, { content, nobody }: ReviewContext): Cleaned => {
  const name = cleanLine(fields.author);
  return {
    isComment: form === "comment",
    event: eventOf(cleanLine(fields.event), content),
    name,
    author: Array.from(name).slice(0, longestName).join("") || nobody,
    title: cleanLine(fields.title),
    text: cleanText(fields.text),
  };
};

/** What a moderator should know before reading on. */
const remarkOn = ({ fields, sent }: Submission, { name }: Cleaned, note: AddRemark): void => {
  if (fields.website.trim() !== "") note("moderate.note.honeypot");
  if (name === "") note("moderate.note.nameless");
  if (sent === undefined) note("moderate.note.undated");
  if ([fields.author, fields.title, fields.text].some(hasHidden)) note("moderate.note.hidden");
};

/** Why a submission cannot be approved whatever its text says. */
const blockOf = (
  { fields }: Submission,
  { isComment, event, title, text }: Cleaned,
): Remark | undefined => {
  const length = Array.from(text).length;
  const titleLength = Array.from(title).length;
  if (!event) return { key: "moderate.block.event", value: cleanLine(fields.event) };
  if (isComment && text === "") return { key: "moderate.block.empty", value: "" };
  if (!isComment && title === "") return { key: "moderate.block.untitled", value: "" };
  if (length > longestText) return { key: "moderate.block.long", value: String(length) };
  return titleLength > longestTitle
    ? { key: "moderate.block.title", value: String(titleLength) }
    : undefined;
};

/** Looks at a submission; nothing is written. */
export const review = (submission: Submission, desk: ReviewContext): Review => {
  const notes: Remark[] = [];
  const note: AddRemark = (key, value = "") => void notes.push({ key, value });
  const cleaned = clean(submission, desk);
  const { isComment, event, author, title, text } = cleaned;
  remarkOn(submission, cleaned, note);
  const block = blockOf(submission, cleaned);
  const none = { about: undefined, file: "", content: "", isDone: false, slot: undefined };
  const verdict = { event, author, title, text, notes, block };
  if (block || !event) return { ...verdict, ...none };
  const scope = eventScope(desk.content, event, new Report());
  const { prose, isChanged } = safeProse(text, {
    language: scope.language,
    resolve: makeResolver(scope, "", {
      media: new Set(),
      organisations: new Set(),
      pages: new Set(),
    }),
    isComment,
  });
  if (isChanged) note("moderate.note.markup");
  if (findLong(prose))
    return { ...verdict, ...none, block: { key: "moderate.block.word", value: "" } };
  const sent = submission.sent ?? DateTime.fromISO(desk.now, { zone: scope.zone });
  const context = { site: desk.site, sent: sent.setZone(scope.zone), note };
  const { head, folder, id, about, slot } = isComment
    ? commentFile(submission, cleaned, scope, context)
    : themeFile(submission, cleaned, scope, context);
  const content = `---\n${head.join("\n")}\n---\n${prose === "" ? "" : `\n${prose}\n`}`;
  return { ...verdict, about, content, slot, ...place(desk.site, folder, id, content) };
};

/** The event that is named, or the only one where none is. */
export const eventOf = (id: string, { events }: Content): EventContent | undefined =>
  id === "" && events.length === 1 ? events[0] : events.find((event) => event.id === id);

/** The first free name, or the file that says the same. */
const place = (
  site: string,
  folder: string,
  id: string,
  content: string,
): { readonly file: string; readonly isDone: boolean } => {
  for (let n = 1; ; n++) {
    const file = `${folder}/${n === 1 ? id : `${id}-${n}`}.md`;
    const path = join(site, file);
    if (!existsSync(path)) return { file, isDone: false };
    // Git may have written other ends of lines on Windows.
    const there = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
    if (there === content) return { file, isDone: true };
  }
};

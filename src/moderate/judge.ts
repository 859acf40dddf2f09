/** What a submission would become, and what is to be known of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, EventContent } from "../content/content.ts";
import { Report } from "../content/report.ts";
import { readAbout } from "../content/rules/comments.ts";
import { knownLinks, makeResolver } from "../content/rules/links.ts";
import { type EventScope, eventScope } from "../content/rules/scope.ts";
import { nameSlots } from "../content/slot-ids.ts";
import { yamlText } from "../content/yaml/write.ts";
import { nameToId } from "../new/ids.ts";
import { findLong } from "../text/budget.ts";
import { DateTime } from "../time.ts";
import { cleanLine, cleanText, hasHidden } from "./clean.ts";
import { safeProse } from "./safe-prose.ts";
import type { Submission } from "./submission.ts";
import type { CommandKey } from "../i18n/commands.ts";

/** A remark, or why it cannot be approved; `value` is what it is about, fit for a terminal. */
export interface Remark {
  readonly key: CommandKey & `moderate.${"note" | "block"}.${string}`;
  readonly value: string;
}

export interface Verdict {
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
export interface Desk {
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

/** Looks at a submission; nothing is written. */
export const judge = (submission: Submission, desk: Desk): Verdict => {
  const { fields } = submission;
  const notes: Remark[] = [];
  const note = (key: Remark["key"], value = ""): void => void notes.push({ key, value });
  const event = eventOf(cleanLine(fields.event), desk.content);
  const name = cleanLine(fields.author);
  const author = Array.from(name).slice(0, longestName).join("") || desk.nobody;
  const title = cleanLine(fields.title);
  const text = cleanText(fields.text);
  const isComment = submission.form === "comment";
  if (fields.website.trim() !== "") note("moderate.note.honeypot");
  if (name === "") note("moderate.note.nameless");
  if (submission.sent === undefined) note("moderate.note.undated");
  if ([fields.author, fields.title, fields.text].some(hasHidden)) note("moderate.note.hidden");
  const length = Array.from(text).length;
  const block: Remark | undefined = !event
    ? { key: "moderate.block.event", value: cleanLine(fields.event) }
    : isComment && text === ""
      ? { key: "moderate.block.empty", value: "" }
      : !isComment && title === ""
        ? { key: "moderate.block.untitled", value: "" }
        : length > longestText
          ? { key: "moderate.block.long", value: String(length) }
          : Array.from(title).length > longestTitle
            ? { key: "moderate.block.title", value: String(Array.from(title).length) }
            : undefined;
  const known = { event, author, title, text, notes, block };
  const refused = {
    ...known,
    about: undefined,
    file: "",
    content: "",
    isDone: false,
    slot: undefined,
  };
  if (block || !event) return refused;
  const scope = eventScope(desk.content, event, new Report());
  const { prose, isChanged } = safeProse(text, {
    language: scope.language,
    resolve: makeResolver(scope, "", { media: new Set(), organisations: new Set() }),
    isComment,
  });
  if (isChanged) note("moderate.note.markup");
  if (findLong(prose)) {
    const tooLong: Remark = { key: "moderate.block.word", value: "" };
    return { ...refused, block: tooLong };
  }
  const sent = (submission.sent ?? DateTime.fromISO(desk.now, { zone: scope.zone })).setZone(
    scope.zone,
  );
  if (isComment && event.event.known.comments?.mode === "off") note("moderate.note.off");
  const reply = isComment ? replyOf(cleanLine(fields.reply_to), event, desk.site, note) : undefined;
  // An answer is about what it answers.
  const isAbout = isComment && reply === undefined;
  const about = isAbout ? aboutOf(cleanLine(fields.about), scope, note) : undefined;
  const slot = isComment ? undefined : slotOf(cleanLine(fields.slot), scope, note);
  const head = isComment
    ? [
        `author: ${yamlText(author)}`,
        `date: ${sent.toFormat("yyyy-MM-dd'T'HH:mm")}`,
        ...(about === undefined ? [] : [`about: ${about}`]),
        ...(reply === undefined ? [] : [`reply_to: ${reply}`]),
      ]
    : [
        `title: ${yamlText(title)}`,
        "status: proposed",
        ...(name === "" ? [] : [`proposed_by: ${yamlText(author)}`]),
      ];
  const content = `---\n${head.join("\n")}\n---\n${prose === "" ? "" : `\n${prose}\n`}`;
  const short = submission.key.slice(0, 6);
  const id = isComment
    ? `${sent.toFormat("yyyy-MM-dd")}-${nameToId(author) ?? short}`
    : (nameToId(title) ?? `${sent.toFormat("yyyy-MM-dd")}-${short}`);
  const folder = `${event.folder}/${isComment ? "comments" : "themes"}`;
  return { ...known, about, content, slot, ...place(desk.site, folder, id, content) };
};

/** The event that is named, or the only one where none is. */
const eventOf = (id: string, { events }: Content): EventContent | undefined =>
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

type Note = (key: Remark["key"], value?: string) => void;

const aboutOf = (written: string, scope: EventScope, note: Note): string | undefined => {
  const about = readAbout(written);
  if (!about) {
    if (written !== "") note("moderate.note.about", written);
    return undefined;
  }
  const { known } = knownLinks(scope, about.kind, about.id);
  if (known.candidates.some(({ id }) => id === about.id)) return `${about.kind}:${about.id}`;
  note("moderate.note.about", written);
  return undefined;
};

const replyOf = (
  written: string,
  { folder, comments }: EventContent,
  site: string,
  note: Note,
): string | undefined => {
  if (written === "") return undefined;
  // One that was approved a moment ago is a file, too.
  const isThere =
    /^[a-z0-9-]+$/.test(written) && existsSync(join(site, folder, "comments", `${written}.md`));
  if (comments.items.has(written) || isThere) return written;
  note("moderate.note.reply", written);
  return undefined;
};

/** `content/2027-fair/programme/2027-03-13.yaml:12` */
const slotOf = (written: string, { event, slots }: EventScope, note: Note): string | undefined => {
  if (written === "") return undefined;
  const found = [...nameSlots(event, slots)].find(([, { id }]) => id === written)?.[0];
  if (found) return found.item.document.pointer(found.item.path);
  note("moderate.note.slot", written);
  return undefined;
};

/** The files that would hold contributions: their names and fields, and what they refer to. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EventContent } from "../content/content.ts";
import { readAbout } from "../content/rules/comments.ts";
import { knownLinks } from "../content/rules/links.ts";
import type { EventScope } from "../content/rules/scope.ts";
import { nameSlots } from "../content/slot-ids.ts";
import { yamlText } from "../content/yaml/write.ts";
import { nameToId } from "../content/name-to-id.ts";
import type { DateTime } from "../time.ts";
import { cleanLine } from "./clean.ts";
import type { Submission } from "./submission.ts";
import type { CommandKey } from "../i18n/commands.ts";

/** A remark, or why it cannot be approved; `value` is what it is about, fit for a terminal. */
export interface Remark {
  readonly key: CommandKey & `moderate.${"note" | "block"}.${string}`;
  readonly value: string;
}

export type AddRemark = (key: Remark["key"], value?: string) => void;

/** What a submission says, cleaned of what no file may hold. */
export interface Cleaned {
  readonly isComment: boolean;
  readonly event: EventContent | undefined;
  /** Empty if none was given. */
  readonly name: string;
  readonly author: string;
  readonly title: string;
  readonly text: string;
}

/** Its fields, and its name without the ending. */
interface ContributionFile {
  readonly head: readonly string[];
  readonly folder: string;
  readonly id: string;
  readonly about?: string | undefined;
  readonly slot?: string | undefined;
}

/** The file of a comment. */
export const commentFile = (
  { fields, key }: Submission,
  { author }: Cleaned,
  scope: EventScope,
  {
    site,
    sent,
    note,
  }: { readonly site: string; readonly sent: DateTime; readonly note: AddRemark },
): ContributionFile => {
  const { event } = scope;
  if (event.event.partial.comments?.mode === "off") note("moderate.note.off");
  const reply = replyOf(cleanLine(fields.reply_to), event, site, note);
  // An answer is about what it answers.
  const about = reply === undefined ? aboutOf(cleanLine(fields.about), scope, note) : undefined;
  return {
    head: [
      `author: ${yamlText(author)}`,
      `date: ${sent.toFormat("yyyy-MM-dd'T'HH:mm")}`,
      ...(about === undefined ? [] : [`about: ${about}`]),
      ...(reply === undefined ? [] : [`reply_to: ${reply}`]),
    ],
    folder: `${event.folder}/comments`,
    id: `${sent.toFormat("yyyy-MM-dd")}-${nameToId(author) ?? key.slice(0, 6)}`,
    about,
  };
};

/** The file of a proposed theme. */
export const themeFile = (
  { fields, key }: Submission,
  { name, author, title }: Cleaned,
  scope: EventScope,
  { sent, note }: { readonly sent: DateTime; readonly note: AddRemark },
): ContributionFile => ({
  head: [
    `title: ${yamlText(title)}`,
    "status: proposed",
    ...(name === "" ? [] : [`proposed_by: ${yamlText(author)}`]),
  ],
  folder: `${scope.event.folder}/themes`,
  id: nameToId(title) ?? `${sent.toFormat("yyyy-MM-dd")}-${key.slice(0, 6)}`,
  slot: slotOf(cleanLine(fields.slot), scope, note),
});

const aboutOf = (written: string, scope: EventScope, note: AddRemark): string | undefined => {
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
  note: AddRemark,
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
const slotOf = (
  written: string,
  { event, slots }: EventScope,
  note: AddRemark,
): string | undefined => {
  if (written === "") return undefined;
  const found = [...nameSlots(event, slots)].find(([, { id }]) => id === written)?.[0];
  if (found) return found.item.document.pointer(found.item.path);
  note("moderate.note.slot", written);
  return undefined;
};

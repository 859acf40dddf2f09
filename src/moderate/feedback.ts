/** Feedback goes into a table outside of what is published: nobody approves it, and nobody else reads it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { feedbackFile } from "../content/feedback-table.ts";
import { changeFiles } from "../disk/change-files.ts";
import { fingerprint } from "../disk/fingerprint.ts";
import { ChangedMeanwhile } from "../disk/staged-change.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { cleanLine, cleanText } from "./clean.ts";
import { addFeedback, type FeedbackRow, readFeedbackTable } from "./feedback-table.ts";
import type { Moderation } from "./moderation.ts";
import { eventOf } from "./review.ts";
import { showFeedback } from "./show.ts";
import type { Submission } from "./submission.ts";

const longest = 10_000;

const cut = (text: string, most: number): string => {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
};

/** A line of the table: what was written, when, and on what. */
const rowOf = ({ key, sent, fields }: Submission, content: Content): FeedbackRow => {
  const event = eventOf(cleanLine(fields.event), content);
  const [, session = ""] = /^session:(.*)$/.exec(cleanLine(fields.feedback)) ?? [];
  const title = event?.sessions.items.get(session)?.partial.title;
  return {
    feedback_id: key,
    sent: sent?.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'") ?? "",
    event: cut(event?.id ?? cleanLine(fields.event), 100),
    session: cut(session, 100),
    title: typeof title === "string" ? title : "",
    good: cut(cleanText(fields.good), longest),
    better: cut(cleanText(fields.better), longest),
  };
};

/** Git is to pass over the folder, whatever the site's own `.gitignore` says. */
const ignoreFile = "private/.gitignore";

const write = (site: string, text: string, seen: string | null): void => {
  const files = new Map([[feedbackFile, text]]);
  if (!existsSync(join(site, ignoreFile))) files.set(ignoreFile, "*\n");
  changeFiles(site, { files, seen: new Map([[feedbackFile, seen]]) });
};

/** Adds what is new to the table, all at once; the exit code. Throws `UsageFault` if the table cannot be added to. */
export const keepFeedback = (
  sent: readonly Submission[],
  {
    options: { site },
    terminal,
    moderation: { say, content },
    isList,
  }: {
    readonly options: Options;
    readonly terminal: Terminal;
    readonly moderation: Moderation;
    readonly isList: boolean;
  },
): number => {
  const path = join(site, feedbackFile);
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  const table = readFeedbackTable(bytes);
  if (!table) throw new UsageFault(say("moderate.feedback.table", { file: feedbackFile }));
  const rows = sent
    .filter(({ fields, key }) => fields.website.trim() === "" && !table.ids.has(key))
    .map((one) => rowOf(one, content))
    .filter(({ good, better }) => good !== "" || better !== "");
  if (rows.length === 0) terminal.tell(`${say("moderate.none")}\n`);
  else if (isList) terminal.tell(rows.map((row) => showFeedback(row, say)).join(""));
  else {
    try {
      write(site, addFeedback(table, rows), bytes ? fingerprint(bytes) : null);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      terminal.tell(`${say("cli.changed", { file: error.file })}\n`);
      return 1;
    }
    const told = { count: String(rows.length), file: feedbackFile };
    terminal.tell(`${say("moderate.feedback.kept", told)}\n`);
  }
  return 0;
};

/** The command `moderate`: what readers and speakers sent, from an export of Netlify Forms, becomes files, or not. */
import { existsSync, readFileSync } from "node:fs";
import { load, report } from "../run/load.ts";
import type { Ask } from "../run/command.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { correctedFields } from "../site/corrections.ts";
import { askCorrection } from "./ask-correction.ts";
import { asShown, ofFields, withoutConflicts } from "./choose.ts";
import { keepFeedback } from "./feedback.ts";
import { Moderation } from "./moderation.ts";
import { readExport } from "./read-export.ts";
import { isCorrection, type Submission } from "./submission.ts";

export interface ModerateRequest {
  /** The path of the export. */
  readonly file: string;
  /** Only show what is new. */
  readonly isList: boolean;
  readonly approve: readonly string[];
  readonly refuse: readonly string[];
  /** Of corrections that are approved, these fields and no others; those without a conflict, if none is named. */
  readonly fields: readonly string[];
  /** Puts feedback into its table, and decides on nothing else. */
  readonly isFeedback?: boolean;
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined;
}

const readSubmissions = async (file: string, { say, words }: Moderation) => {
  if (!existsSync(file)) throw new UsageFault(say("moderate.file.missing", { file }));
  const read = await readExport(readFileSync(file), words);
  if ("fault" in read) throw new UsageFault(say(read.fault, { file, detail: read.detail }));
  const isFeedback = ({ form }: Submission): boolean => form === "feedback";
  return {
    feedback: read.submissions.filter(isFeedback),
    submissions: read.submissions.filter((one) => !isFeedback(one)),
    others: read.others,
  };
};

/** The submissions that ids name; throws `UsageFault` for one that is not among them. */
const named = (
  ids: readonly string[],
  submissions: readonly Submission[],
  { say }: Moderation,
  file: string,
): readonly Submission[] =>
  ids.map((value) => {
    const found = submissions.find(({ id }) => id === value);
    if (found) return found;
    const known = submissions.map(({ id }) => id).join(", ") || "–";
    throw new UsageFault(say("moderate.no-such", { file, value, known }));
  });

const askAbout = async (
  submissions: readonly Submission[],
  moderation: Moderation,
  ask: Ask,
): Promise<void> => {
  const { say } = moderation;
  const [yes, no, later, quit] = say("moderate.ask.keys");
  for (const submission of submissions) {
    const looked = moderation.show(submission);
    if (looked.kind === "correction") {
      const decision = await askCorrection(looked.review, ask, say);
      if (!decision) return;
      if (decision.kind === "refuse") moderation.refuse(submission);
      else if (decision.kind === "approve")
        moderation.correct(submission, asShown(decision.chosen));
      continue;
    }
    const { block } = looked.review;
    for (let isDecided = false; !isDecided;) {
      const answer = await ask(`  ${say(block ? "moderate.ask.blocked" : "moderate.ask")}`);
      const key = answer?.trim().toLowerCase()[0];
      if (answer === undefined || key === quit) return;
      if (key === yes && !block) moderation.approve(submission);
      else if (key === no) moderation.refuse(submission);
      else if (key !== later) continue;
      isDecided = true;
    }
  }
};

/** Those of the fields that corrections are approved of; throws `UsageFault` for what is none. */
const readFields = (names: readonly string[], { say }: Moderation): ReadonlySet<string> => {
  const known: readonly string[] = [...new Set(Object.values(correctedFields).flat())];
  const value = names.find((name) => !known.includes(name));
  if (value !== undefined)
    throw new UsageFault(say("moderate.no-field", { value, known: known.join(", ") }));
  return new Set(names);
};

/** Without asking: the fields that are named, or those that nobody has edited here. */
const approveNamed = (
  submissions: readonly Submission[],
  moderation: Moderation,
  fields: ReadonlySet<string>,
): void => {
  const choose = fields.size === 0 ? withoutConflicts : ofFields(fields);
  for (const submission of submissions)
    if (isCorrection(submission.form)) moderation.correct(submission, choose);
    else moderation.approve(submission);
};

/** The exit code: 0, or 1 if something could not be approved or the site has errors. Throws `UsageFault`. */
export const moderate = async (
  options: Options,
  terminal: Terminal,
  { file, isList, approve, refuse, fields, isFeedback = false, ask }: ModerateRequest,
): Promise<number> => {
  const moderation = new Moderation(options, terminal);
  const { say } = moderation;
  if (isFeedback && approve.length + refuse.length + fields.length > 0)
    throw new UsageFault(say("moderate.feedback.alone"));
  const { feedback, submissions, others } = await readSubmissions(file, moderation);
  if (isFeedback) return keepFeedback(feedback, { options, terminal, moderation, isList });
  const fresh = submissions.filter((submission) => moderation.isNew(submission));
  const isScript = approve.length + refuse.length > 0;
  const twice = approve.find((id) => refuse.includes(id));
  if (twice !== undefined) throw new UsageFault(say("moderate.both", { value: twice }));
  const [wanted, unwanted] = [approve, refuse].map((ids) => named(ids, fresh, moderation, file));
  const chosen = readFields(fields, moderation);
  for (const submission of unwanted ?? []) moderation.refuse(submission);
  approveNamed(wanted ?? [], moderation, chosen);
  if (!isScript && ask && !isList) await askAbout(fresh, moderation, ask);
  else if (!isScript) for (const submission of fresh) moderation.show(submission);
  const { approved, refused, failed } = moderation;
  if (feedback.length > 0)
    terminal.tell(`${say("moderate.feedback.aside", { count: String(feedback.length) })}\n`);
  if (others > 0) terminal.tell(`${say("moderate.others", { count: String(others) })}\n`);
  if (fresh.length === 0) terminal.tell(`${say("moderate.none")}\n`);
  else {
    const left = String(fresh.length - approved - refused);
    const counts = { approved: String(approved), refused: String(refused), left };
    terminal.tell(`\n${say("moderate.count", counts)}\n`);
    if (!isScript && (isList || !ask)) terminal.tell(`${say("moderate.how")}\n`);
  }
  if (approved === 0) return failed > 0 ? 1 : 0;
  return report(load(options), options, terminal) && failed === 0 ? 0 : 1;
};

/** The command `moderate`: readers' contributions from an export of Netlify Forms become files, or not. */
import { existsSync, readFileSync } from "node:fs";
import { load, report } from "../run/load.ts";
import type { Ask } from "../run/command.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { Moderation } from "./moderation.ts";
import { readExport } from "./read-export.ts";
import type { Submission } from "./submission.ts";

export interface ModerateRequest {
  /** The path of the export. */
  readonly file: string;
  /** Only show what is new. */
  readonly isList: boolean;
  readonly approve: readonly string[];
  readonly refuse: readonly string[];
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined;
}

const readSubmissions = (file: string, { say, words }: Moderation) => {
  if (!existsSync(file)) throw new UsageFault(say("moderate.file.missing", { file }));
  const read = readExport(readFileSync(file), words);
  if ("fault" in read) throw new UsageFault(say(read.fault, { file, detail: read.detail }));
  return read;
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
    const { block } = moderation.show(submission);
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

/** The exit code: 0, or 1 if something could not be approved or the site has errors. Throws `UsageFault`. */
export const moderate = async (
  options: Options,
  terminal: Terminal,
  { file, isList, approve, refuse, ask }: ModerateRequest,
): Promise<number> => {
  const moderation = new Moderation(options, terminal);
  const { say } = moderation;
  const { submissions, others } = readSubmissions(file, moderation);
  const fresh = submissions.filter((submission) => moderation.isNew(submission));
  const isScript = approve.length + refuse.length > 0;
  const twice = approve.find((id) => refuse.includes(id));
  if (twice !== undefined) throw new UsageFault(say("moderate.both", { value: twice }));
  const [wanted, unwanted] = [approve, refuse].map((ids) => named(ids, fresh, moderation, file));
  for (const submission of unwanted ?? []) moderation.refuse(submission);
  for (const submission of wanted ?? []) moderation.approve(submission);
  if (!isScript && ask && !isList) await askAbout(fresh, moderation, ask);
  else if (!isScript) for (const submission of fresh) moderation.show(submission);
  const { approved, refused, failed } = moderation;
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

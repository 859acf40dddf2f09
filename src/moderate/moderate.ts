/** The command `moderate`: readers' contributions from an export of Netlify Forms become files, or not. */
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { load, report } from "../run/load.ts";
import type { Ask } from "../run/command.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { carryOut } from "../run/plan.ts";
import { loadContent } from "../content/load.ts";
import { type ReviewContext, review, type Review } from "./review.ts";
import { Memory } from "./memory.ts";
import { readExport } from "./read-export.ts";
import { showSubmission } from "./show.ts";
import type { Submission } from "./submission.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { printProblems } from "../content/problem.ts";

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

const readSubmissions = (file: string, say: SayCommand) => {
  if (!existsSync(file)) throw new UsageFault(say("moderate.file.missing", { file }));
  const read = readExport(readFileSync(file));
  if ("fault" in read) throw new UsageFault(say(read.fault, { file, detail: read.detail }));
  return read;
};

/** Decides on submissions, one after the other; what is decided is written and remembered at once. */
class Moderation {
  approved = 0;
  refused = 0;
  failed = 0;
  readonly #options: Options;
  readonly #terminal: Terminal;
  readonly #say: SayCommand;
  readonly #memory: Memory;
  #desk: ReviewContext;

  constructor(options: Options, terminal: Terminal) {
    const { content, language } = loadContent(options.site);
    this.#options = options;
    this.#terminal = terminal;
    this.#say = commandWords(language);
    this.#memory = new Memory(options.site);
    const { site, now } = options;
    this.#desk = { site, content, language, now, nobody: this.#say("moderate.nobody") };
  }

  get say(): SayCommand {
    return this.#say;
  }

  judge(submission: Submission): Review {
    return review(submission, this.#desk);
  }

  /** False for what was decided on before, here or by somebody else's file. */
  isNew(submission: Submission): boolean {
    return !this.#memory.has(submission) && !this.judge(submission).isDone;
  }

  show(submission: Submission): Review {
    const verdict = this.judge(submission);
    this.#terminal.tell(showSubmission(submission, verdict, this.#say));
    return verdict;
  }

  refuse(submission: Submission): void {
    this.#memory.add("refused", submission);
    this.#tell(this.#say("moderate.refused", { id: submission.id }));
    this.refused++;
  }

  approve(submission: Submission): void {
    const verdict = this.judge(submission);
    if (verdict.block) {
      this.#tell(
        `${submission.id}  ${this.#say(verdict.block.key, { value: verdict.block.value })}`,
      );
      this.failed++;
      return;
    }
    const { file, content } = verdict;
    const { errors, loaded } = carryOut(this.#options, { files: new Map([[file, content]]) });
    if (errors.length > 0) {
      const { format, all } = this.#options;
      const { language, source } = loaded;
      this.#terminal.print(
        printProblems(errors, { format, all, color: this.#terminal.hasColor, language, source }),
      );
      this.#tell(this.#say("moderate.wrong"));
      this.failed++;
      return;
    }
    this.#memory.add("approved", submission);
    this.approved++;
    this.#tell(this.#say("moderate.approved", { file }));
    if (submission.form === "comment") return;
    const id = posix.basename(file, ".md");
    const params = { id, slot: verdict.slot ?? "", status: "status: confirmed" };
    this.#tell(
      this.#say(
        verdict.slot === undefined ? "moderate.theme.alone" : "moderate.theme.slot",
        params,
      ),
    );
  }

  #tell(line: string): void {
    this.#terminal.tell(`${line}\n`);
  }
}

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
  const { submissions, others } = readSubmissions(file, say);
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

import { posix } from "node:path";
import type { Content } from "../content/content.ts";
import { loadContent } from "../content/load.ts";
import type { SiteFiles } from "../content/read.ts";
import { ownWordsIn } from "../content/words/read.ts";
import { ChangedMeanwhile } from "../disk/staged-change.ts";
import { tellProblems } from "../run/load.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import type { OwnWords } from "../i18n/own-words.ts";
import type { Options, Terminal } from "../run/options.ts";
import { carryOut, type Plan } from "../run/plan.ts";
import type { Choose } from "./choose.ts";
import { correctFiles, textsIn } from "./correct-files.ts";
import { type CorrectionReview, type Difference, reviewCorrection } from "./correction.ts";
import { review, type Review, type ReviewContext } from "./review.ts";
import { Memory } from "./memory.ts";
import { showCorrection } from "./show-correction.ts";
import { showSubmission } from "./show.ts";
import { isCorrection, type Submission } from "./submission.ts";

/** What is known of a submission, whatever its form. */
type Looked =
  | { readonly kind: "contribution"; readonly review: Review }
  | { readonly kind: "correction"; readonly review: CorrectionReview };

/** Decides on submissions, one after the other; what is decided is written and remembered at once. */
export class Moderation {
  approved = 0;
  refused = 0;
  failed = 0;
  readonly #options: Options;
  readonly #terminal: Terminal;
  readonly #say: SayCommand;
  readonly #memory: Memory;
  #context: ReviewContext;
  #files: SiteFiles;

  constructor(options: Options, terminal: Terminal) {
    const { content, language, files } = loadContent(options.site);
    this.#options = options;
    this.#terminal = terminal;
    this.#say = commandWords(language);
    this.#memory = new Memory(options.site);
    this.#files = files;
    const { site, now } = options;
    this.#context = { site, content, language, now, nobody: this.#say("moderate.nobody") };
  }

  /** The words that the site has of its own. */
  get words(): OwnWords | undefined {
    return ownWordsIn(this.#context.content);
  }

  get content(): Content {
    return this.#context.content;
  }

  get say(): SayCommand {
    return this.#say;
  }

  #look(submission: Submission): Looked {
    const { form } = submission;
    return isCorrection(form)
      ? { kind: "correction", review: reviewCorrection(submission, form, this.#context) }
      : { kind: "contribution", review: review(submission, this.#context) };
  }

  /** Reads again what has changed on the disk: a correction is compared with what is there now. */
  #readAgain(): void {
    const { content, files } = loadContent(this.#options.site, this.#files);
    this.#files = files;
    this.#context = { ...this.#context, content };
  }

  /** False for what was decided on before, here or by somebody else's file. */
  isNew(submission: Submission): boolean {
    return !this.#memory.has(submission) && !this.#look(submission).review.isDone;
  }

  show(submission: Submission): Looked {
    if (isCorrection(submission.form)) this.#readAgain();
    const looked = this.#look(submission);
    const { hasColor } = this.#terminal;
    this.#terminal.tell(
      looked.kind === "correction"
        ? showCorrection(submission, looked.review, this.#say, hasColor)
        : showSubmission(submission, looked.review, this.#say),
    );
    return looked;
  }

  refuse(submission: Submission): void {
    this.#memory.add("refused", submission);
    this.#tell(this.#say("moderate.refused", { id: submission.id }));
    this.refused++;
  }

  approve(submission: Submission): void {
    const reviewed = review(submission, this.#context);
    if (this.#isBlocked(submission, reviewed)) return;
    const { file, content } = reviewed;
    if (!this.#write({ files: new Map([[file, content]]) })) return;
    this.#remember(submission);
    this.#tell(this.#say("moderate.approved", { file }));
    if (submission.form === "comment") return;
    const id = posix.basename(file, ".md");
    const params = { id, slot: reviewed.slot ?? "", status: "status: confirmed" };
    this.#tell(
      this.#say(
        reviewed.slot === undefined ? "moderate.theme.alone" : "moderate.theme.slot",
        params,
      ),
    );
  }

  /** Writes what is chosen of the differences from the files as they are now; what is left open is shown the next time. */
  correct(submission: Submission, choose: Choose): void {
    const { form, id } = submission;
    if (!isCorrection(form)) return;
    this.#readAgain();
    const reviewed = reviewCorrection(submission, form, this.#context);
    if (this.#isBlocked(submission, reviewed)) return;
    const { chosen, open } = choose(reviewed.differences);
    for (const { field, fault } of open)
      if (fault) this.#tell(`${field.name}  ${this.#say(fault.key, { value: fault.value })}`);
    const plan = correctFiles(chosen, textsIn(this.#context.content));
    if (!this.#write(plan)) return;
    const namesOf = (list: readonly Difference[]): string =>
      list.map(({ field }) => field.name).join(",");
    const files = [...plan.files.keys(), ...(plan.edits?.keys() ?? [])].join(", ");
    if (chosen.length > 0)
      this.#tell(this.#say("moderate.corrected", { file: files, fields: namesOf(chosen) }));
    else if (open.length === 0) this.#tell(this.#say("moderate.unchanged", { id }));
    if (open.length === 0) this.#remember(submission);
    else {
      const faulty = open.filter(({ fault }) => fault);
      const edited = open.filter(({ fault }) => !fault);
      if (edited.length > 0)
        this.#tell(this.#say("moderate.open", { id, fields: namesOf(edited) }));
      if (faulty.length > 0)
        this.#tell(this.#say("moderate.open.faulty", { id, fields: namesOf(faulty) }));
      this.failed++;
    }
  }

  #remember(submission: Submission): void {
    this.#memory.add("approved", submission);
    this.approved++;
  }

  #isBlocked({ id }: Submission, { block }: Pick<Review, "block">): boolean {
    if (!block) return false;
    this.#tell(`${id}  ${this.#say(block.key, { value: block.value })}`);
    this.failed++;
    return true;
  }

  /** True if it is written; if it would be wrong, or somebody is editing the file, nothing is, and that is told. */
  #write(plan: Plan): boolean {
    if (plan.files.size + (plan.edits?.size ?? 0) === 0) return true;
    try {
      const { errors, loaded } = carryOut(this.#options, plan);
      if (errors.length === 0) return true;
      tellProblems(errors, loaded, this.#options, this.#terminal);
      this.#tell(this.#say("moderate.wrong"));
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      this.#tell(this.#say("cli.changed", { file: error.file }));
    }
    this.failed++;
    return false;
  }

  #tell(line: string): void {
    this.#terminal.tell(`${line}\n`);
  }
}

import { posix } from "node:path";
import { loadContent } from "../content/load.ts";
import { tellProblems } from "../run/load.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import type { Options, Terminal } from "../run/options.ts";
import { carryOut } from "../run/plan.ts";
import { review, type Review, type ReviewContext } from "./review.ts";
import { Memory } from "./memory.ts";
import { showSubmission } from "./show.ts";
import type { Submission } from "./submission.ts";

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

  constructor(options: Options, terminal: Terminal) {
    const { content, language } = loadContent(options.site);
    this.#options = options;
    this.#terminal = terminal;
    this.#say = commandWords(language);
    this.#memory = new Memory(options.site);
    const { site, now } = options;
    this.#context = { site, content, language, now, nobody: this.#say("moderate.nobody") };
  }

  get say(): SayCommand {
    return this.#say;
  }

  review(submission: Submission): Review {
    return review(submission, this.#context);
  }

  /** False for what was decided on before, here or by somebody else's file. */
  isNew(submission: Submission): boolean {
    return !this.#memory.has(submission) && !this.review(submission).isDone;
  }

  show(submission: Submission): Review {
    const reviewed = this.review(submission);
    this.#terminal.tell(showSubmission(submission, reviewed, this.#say));
    return reviewed;
  }

  refuse(submission: Submission): void {
    this.#memory.add("refused", submission);
    this.#tell(this.#say("moderate.refused", { id: submission.id }));
    this.refused++;
  }

  approve(submission: Submission): void {
    const reviewed = this.review(submission);
    if (reviewed.block) {
      this.#tell(
        `${submission.id}  ${this.#say(reviewed.block.key, { value: reviewed.block.value })}`,
      );
      this.failed++;
      return;
    }
    const { file, content } = reviewed;
    const { errors, loaded } = carryOut(this.#options, { files: new Map([[file, content]]) });
    if (errors.length > 0) {
      tellProblems(errors, loaded, this.#options, this.#terminal);
      this.#tell(this.#say("moderate.wrong"));
      this.failed++;
      return;
    }
    this.#memory.add("approved", submission);
    this.approved++;
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

  #tell(line: string): void {
    this.#terminal.tell(`${line}\n`);
  }
}

/** Collects the problems of a run; their sentences are made at the end, when the site's language is known. */
import type { SayLines, Values } from "../i18n/message.ts";
import { problemMessages, type ProblemKey, type ProblemParameters } from "../i18n/problems.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { codeOf, severityOf } from "./severity.ts";
import { positionOf, type Range, type Source } from "./yaml/source.ts";

interface RawProblem {
  readonly source: Source;
  readonly range: Range;
  readonly key: ProblemKey;
  readonly values: unknown;
}

export class Report {
  readonly #drafts: RawProblem[] = [];

  /** Adds a problem at a range of a file. */
  add<Key extends ProblemKey>(
    source: Source,
    range: Range,
    key: Key,
    ...[values]: ProblemParameters<Key>
  ): void {
    this.#drafts.push({ source, range, key, values });
  }

  /** Adds what another report has collected. */
  addAll(other: Report): void {
    this.#drafts.push(...other.#drafts);
  }

  /** True if an error was added. */
  get hasErrors(): boolean {
    return this.#drafts.some((draft) => severityOf(draft.key) === "error");
  }

  /** The problems with their sentences, in file order, each once. */
  problems(language: string): readonly Problem[] {
    const say = problemMessages(language);
    const problems = this.#drafts.map((draft) => toProblem(draft, say));
    problems.sort(compareProblems);
    return problems.filter((problem, i) => {
      const before = problems[i - 1];
      return before === undefined || compareProblems(before, problem) !== 0;
    });
  }
}

const toProblem = ({ source, range, key, values }: RawProblem, say: SayLines): Problem => {
  // A door: `add` takes the values that the message asks for.
  const [message = "", ...hint] = say(key, values as Values | undefined);
  return {
    severity: severityOf(key),
    code: codeOf(key),
    file: source.file,
    ...positionOf(source.text, range),
    message,
    ...(hint.length === 0 ? {} : { hint: hint.join("\n") }),
  };
};

/** Collects the problems of a run; their sentences are made at the end, when the site's language is known. */
import type { SayLines, Values } from "../i18n/message.ts";
import { problemMessages, type ProblemKey, type ProblemParameters } from "../i18n/problems.ts";
import { withNamedSigns } from "../text/hidden.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { codeOf, severityOf } from "./severity.ts";
import { positionOf, type Range, type Source } from "./yaml/source.ts";

/** A problem before it is said in a language. */
export interface Draft {
  readonly source: Source;
  readonly range: Range;
  readonly key: ProblemKey;
  readonly values: unknown;
  /** True if nothing else of its file could be read. */
  readonly hidesOthers: boolean;
}

/** Proposals that are not said: by problem and parameter, what would have been proposed. */
export type Refused = ReadonlyMap<Draft, ReadonlyMap<string, ReadonlySet<string>>>;

export class Report {
  readonly #drafts: Draft[] = [];

  /** Adds a problem at a range of a file. */
  add<Key extends ProblemKey>(
    source: Source,
    range: Range,
    key: Key,
    ...[values]: ProblemParameters<Key>
  ): void {
    this.#drafts.push({ source, range, key, values, hidesOthers: false });
  }

  /** Adds what another report has collected of a file of which nothing else could be read. */
  addHiding(other: Report): void {
    for (const draft of other.#drafts) this.#drafts.push({ ...draft, hidesOthers: true });
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** Adds what another report has collected; of some files the errors alone. */
  addAll(other: Report, asksErrorsOf: (file: string) => boolean = () => false): void {
    // One by one: a call takes no more than so many arguments, and a site may have more problems.
    for (const draft of other.#drafts)
      if (severityOf(draft.key) === "error" || !asksErrorsOf(draft.source.file))
        this.#drafts.push(draft);
  }

  /** True if an error was added. */
  get hasErrors(): boolean {
    return this.#drafts.some((draft) => severityOf(draft.key) === "error");
  }

  /** The problems with their sentences, in file order, each once. */
  problems(language: string, refused: Refused = new Map()): readonly Problem[] {
    const say = problemMessages(language);
    const problems = this.#drafts.map((draft) => toProblem(without(draft, refused), say));
    problems.sort(compareProblems);
    return problems.filter((problem, i) => {
      const before = problems[i - 1];
      return before === undefined || compareProblems(before, problem) !== 0;
    });
  }
}

/** A problem without the proposals that are refused. */
const without = (draft: Draft, refused: Refused): Draft => {
  const ofDraft = refused.get(draft);
  if (!ofDraft) return draft;
  // A door: `add` takes the values that the message asks for.
  const values: Record<string, Values[string]> = { ...(draft.values as Values) };
  for (const [name, texts] of ofDraft) {
    const value = values[name];
    values[name] = typeof value === "object" ? value.filter((one) => !texts.has(one)) : undefined;
  }
  return { ...draft, values };
};

/** Values in which signs that nobody sees are named: `Ada[U+200B]`. */
const visible = (values: Values): Values => {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string"
        ? withNamedSigns(value)
        : typeof value === "object"
          ? value.map(withNamedSigns)
          : value,
    ]),
  );
};

const toProblem = ({ source, range, key, values }: Draft, say: SayLines): Problem => {
  // A door: `add` takes the values that the message asks for.
  const [message = "", ...hint] = say(key, visible((values ?? {}) as Values));
  return {
    severity: severityOf(key),
    code: codeOf(key),
    file: source.file,
    ...positionOf(source.text, range),
    message,
    ...(hint.length === 0 ? {} : { hint: hint.join("\n") }),
  };
};

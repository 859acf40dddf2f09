/** Collects the problems of a run; their sentences are made at the end, when the site's language is known. */
import type { Phrase, Phrases } from "../i18n/en/problems.ts";
import { phrasesFor } from "../i18n/problems.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { positionOf, type Range, type Source } from "./yaml/source.ts";

/** A sentence of the catalogue; its code is what stands before the dot. */
export type PhraseName = keyof Phrases;

const warnings = new Set([
  "room-overlap",
  "speaker-double-booked",
  "unscheduled-session",
  "unused-speaker",
  "unused-theme",
  "raw-html",
  "no-alt",
  "placeholder",
  "registration-closes-after-end",
  "after-end",
  "year-before-start",
  "outside-hours",
  "same-name",
  "similar-words",
  "unrecorded-change",
  "long-slot",
  "programme-without-start",
  "shifted-accent",
  "long-title",
  "moved-archive",
  "security-expired",
  "security-far",
]);

interface Draft {
  readonly source: Source;
  readonly range: Range;
  readonly name: PhraseName;
  readonly params: unknown;
}

export class Report {
  readonly #drafts: Draft[] = [];

  /** Adds a problem at a range of a file. */
  add<Name extends PhraseName>(
    source: Source,
    range: Range,
    name: Name,
    ...[params]: Parameters<Phrases[Name]>
  ): void {
    this.#drafts.push({ source, range, name, params });
  }

  /** Adds what another report has collected. */
  addAll(other: Report): void {
    this.#drafts.push(...other.#drafts);
  }

  /** True if an error was added. */
  get hasErrors(): boolean {
    return this.#drafts.some((draft) => !warnings.has(codeOf(draft.name)));
  }

  /** The problems with their sentences, in file order, each once. */
  problems(language: string): readonly Problem[] {
    const phrases = phrasesFor(language);
    const problems = this.#drafts.map((draft) => toProblem(draft, phrases));
    problems.sort(compareProblems);
    return problems.filter((problem, i) => {
      const before = problems[i - 1];
      return before === undefined || compareProblems(before, problem) !== 0;
    });
  }
}

const codeOf = (name: PhraseName): string => name.split(".")[0] ?? name;

const toProblem = ({ source, range, name, params }: Draft, phrases: Phrases): Problem => {
  const phrase = phrases[name] as (params: unknown) => Phrase;
  const [message, hint] = phrase(params);
  const code = codeOf(name);
  return {
    severity: warnings.has(code) ? "warning" : "error",
    code,
    file: source.file,
    ...positionOf(source.text, range),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
};

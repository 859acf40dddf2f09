/** How a command asks who types; what draws the questions is not its business. */

/** A question that a text answers, which may be empty. */
export interface TextQuestion {
  readonly message: string;
  /** What stands in the field while nothing is written. */
  readonly hint?: string;
  readonly initial?: string;
  /** What is wrong with an answer; undefined if nothing is. */
  readonly check: (text: string) => string | undefined;
}

/** A question that one of a few answers. */
export interface Choice {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly initial: string;
}

/** Asks; the answer is undefined if they have cancelled. */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string | undefined>;
  readonly choose: (question: Choice) => Promise<string | undefined>;
}

import type { en } from "./en/problems.ts";
import { linesOf } from "./message.ts";
import type { ParametersOf, WordOf } from "./parameters.ts";

type English = typeof en;

/** A message about content; its code is what stands before the dot. */
export type ProblemKey = Exclude<keyof English, `word.${string}` | `list.${string}`>;

/** The code of a problem, for programs and for documents. */
export type ProblemCode = ProblemKey extends infer Key
  ? Key extends `${infer Code}.${string}`
    ? Code
    : Key
  : never;

/** The values that a message asks for, as the arguments that follow its key. */
export type ProblemParameters<Key extends ProblemKey> = ParametersOf<English, Key>;

/** The kinds of content that a reference can lead to. */
export type Noun = WordOf<English, "none">;

/** What can change of something that was recorded. */
export type Aspect = WordOf<English, "aspect">;

/** What problems say in a language, line by line; English where there is no translation. */
export const problemMessages = linesOf("problems");

/** The forms in which a terminal asks: the one door to their library. */
import type { Readable, Writable } from "node:stream";
import { isCancel, select, text } from "@clack/prompts";
import type { Asker } from "parvis/create";

/** Other streams than those of the terminal, for tests. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

const answered = (answer: unknown): string | undefined =>
  isCancel(answer) || (answer !== undefined && typeof answer !== "string")
    ? undefined
    : (answer ?? "");

/** Asks with forms that say at once what is wrong with an answer. */
export const makeAsker = (streams: Streams = {}): Asker => ({
  text: async ({ message, hint, initial, check }) =>
    answered(
      await text({
        message,
        ...(hint !== undefined && { placeholder: hint }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: (value) => check(value ?? ""),
        ...streams,
      }),
    ),
  choose: async ({ message, choices, initial }) =>
    answered(await select({ message, options: [...choices], initialValue: initial, ...streams })),
});

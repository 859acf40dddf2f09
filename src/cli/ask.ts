/** Asks questions in a terminal. */
import { createInterface } from "node:readline/promises";

export interface Asker {
  /** The answer; undefined if the input was closed (Ctrl-D, Ctrl-C). */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export const makeAsker = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker => {
  const lines = createInterface({ input, output });
  const closing = new AbortController();
  lines.on("close", () => {
    closing.abort();
  });
  return {
    ask: async (question) => {
      if (closing.signal.aborted) return undefined;
      try {
        return await lines.question(question, { signal: closing.signal });
      } catch (error) {
        if (error instanceof Error && error.name === "AbortError") return undefined;
        throw error;
      }
    },
    close: () => {
      lines.close();
    },
  };
};

/** The other end of `worker.ts`: a process that keeps a site. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { ending } from "../disk/places.ts";
import { holdLastWords } from "../memory/last-words.ts";
import type { MemoryKey } from "../memory/say.ts";
import type { Numbered, Question, Reply } from "./worker.ts";

/** Why a process cannot answer any more. */
export class Ended extends Error {}

export interface SiteProcess {
  /** Rejects with `Ended` if the process ends before it has answered. */
  readonly ask: (question: Question) => Promise<Reply>;
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Ended) => void;
}

/** Starts a process, whose modules are those of the disk; `ended` is called when it has ended. */
export const startProcess = (ended: () => void, say: (key: MemoryKey) => string): SiteProcess => {
  const child = fork(join(import.meta.dirname, `worker${ending}`), {
    // Files are bytes, which JSON would not carry.
    serialization: "advanced",
    stdio: ["inherit", "inherit", "pipe", "ipc"],
  });
  const lastWords = holdLastWords(child.stderr, process.stderr);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let end: Ended | undefined;
  const whyEnded = (code: number | null, signal: NodeJS.Signals | null): string => {
    if (lastWords.saysOutOfMemory()) return say("memory.heap");
    process.stderr.write(lastWords.text());
    if (signal === "SIGKILL") return say("memory.killed");
    return `The build ended by ${signal ?? `exit code ${code ?? 0}`}.`;
  };
  // Only the worker can send anything, and it sends nothing else.
  child.on("message", ({ id, content }: Numbered<Reply>) => {
    waiting.get(id)?.resolve(content);
    waiting.delete(id);
  });
  child.once("close", (code, signal) => {
    end = new Ended(whyEnded(code, signal));
    for (const { reject } of waiting.values()) reject(end);
    waiting.clear();
    ended();
  });
  return {
    ask: (content) =>
      new Promise((resolve, reject) => {
        if (end) {
          reject(end);
          return;
        }
        const id = ++last;
        waiting.set(id, { resolve, reject });
        child.send({ id, content } satisfies Numbered<Question>, () => undefined);
      }),
    end: () => child.kill(),
  };
};

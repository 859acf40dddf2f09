import type { Entry } from "./discussions.ts";
import type { Comment } from "./model.ts";

/** A comment with its answers. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Thread[];
}

interface Draft extends Thread {
  readonly replies: Draft[];
}

/**
 * Puts answers into what they answer, `deepest` levels at most: what lies deeper stands beside what it answers. An
 * answer to something that is not among the entries stands by itself.
 */
export const toThreads = (entries: readonly Entry[], deepest: number): readonly Thread[] => {
  const threads: Draft[] = [];
  const open: { readonly depth: number; readonly thread: Draft }[] = [];
  for (const { comment, depth } of entries) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const thread: Draft = { comment, replies: [] };
    const parent = open[Math.min(open.length, deepest) - 1]?.thread;
    (parent?.replies ?? threads).push(thread);
    open.push({ depth, thread });
  }
  return threads;
};

import type { ThreadedComment } from "./discussions.ts";
import type { Comment } from "./model.ts";

/** A comment with its answers. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Thread[];
}

interface GrowingThread extends Thread {
  readonly replies: GrowingThread[];
}

/**
 * Puts answers into what they answer, `deepest` levels at most: what lies deeper stands beside what it answers. An
 * answer to something that is not among the entries stands by itself.
 */
export const toThreads = (
  entries: readonly ThreadedComment[],
  deepest: number,
): readonly Thread[] => {
  const threads: GrowingThread[] = [];
  const open: { readonly depth: number; readonly thread: GrowingThread }[] = [];
  for (const { comment, depth } of entries) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const thread: GrowingThread = { comment, replies: [] };
    const parent = open[Math.min(open.length, deepest) - 1]?.thread;
    (parent?.replies ?? threads).push(thread);
    open.push({ depth, thread });
  }
  return threads;
};

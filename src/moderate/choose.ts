/** Which differences of a correction are written, and which are left to be decided. */
import type { Difference } from "./correction.ts";

interface Choice {
  readonly chosen: readonly Difference[];
  /** Neither written nor declined. */
  readonly open: readonly Difference[];
}

export type Choose = (differences: readonly Difference[]) => Choice;

/** What nobody has edited here since; the rest is left open. */
export const withoutConflicts: Choose = (differences) => {
  const possible = differences.filter(({ fault }) => !fault);
  return {
    chosen: possible.filter(({ isConflict }) => !isConflict),
    open: possible.filter(({ isConflict }) => isConflict),
  };
};

/** These fields, whatever is here; the rest is declined. */
export const ofFields =
  (names: ReadonlySet<string>): Choose =>
  (differences) => ({
    chosen: differences.filter(({ field, fault }) => !fault && names.has(field.name)),
    open: [],
  });

/** What somebody chose of what they were shown; what has changed on the disk since is left open. */
export const asShown =
  (shown: readonly Difference[]): Choose =>
  (differences) => {
    const pairs = differences.flatMap((now) => {
      const one = shown.find(({ field }) => field.name === now.field.name);
      return one
        ? [{ now, isSame: one.field.text === now.field.text && one.text === now.text }]
        : [];
    });
    return {
      chosen: pairs.flatMap(({ now, isSame }) => (isSame ? [now] : [])),
      open: pairs.flatMap(({ now, isSame }) => (isSame ? [] : [now])),
    };
  };

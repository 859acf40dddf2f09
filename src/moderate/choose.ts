/** Which differences of a correction are written, and which are left to be decided. */
import type { Difference } from "./correction.ts";

interface Choice {
  readonly chosen: readonly Difference[];
  /** Neither written nor declined: it is shown again. */
  readonly open: readonly Difference[];
}

export type Choose = (differences: readonly Difference[]) => Choice;

/** What cannot be written is never chosen: somebody is to see to it. */
const isWritable = ({ fault }: Difference): boolean => fault === undefined;

/** What nobody has edited here since; the rest is left open. */
export const withoutConflicts: Choose = (differences) => {
  const isChosen = (one: Difference): boolean => isWritable(one) && !one.isConflict;
  return {
    chosen: differences.filter(isChosen),
    open: differences.filter((one) => !isChosen(one)),
  };
};

/** These fields, whatever is here; the rest is declined. */
export const ofFields =
  (names: ReadonlySet<string>): Choose =>
  (differences) => {
    const wanted = differences.filter(({ field }) => names.has(field.name));
    return {
      chosen: wanted.filter(isWritable),
      open: wanted.filter((one) => !isWritable(one)),
    };
  };

/** What somebody chose of what they were shown; what has changed on the disk since is left open. */
export const asShown =
  (shown: readonly Difference[]): Choose =>
  (differences) => {
    const isSame = (now: Difference): boolean =>
      isWritable(now) &&
      shown.some(
        ({ field, text }) =>
          field.name === now.field.name && field.text === now.field.text && text === now.text,
      );
    const isShown = ({ field }: Difference): boolean =>
      shown.some((one) => one.field.name === field.name);
    return {
      chosen: differences.filter(isSame),
      open: differences.filter((now) => !isSame(now) && (isShown(now) || !isWritable(now))),
    };
  };

/**
 * How far each heading lies below the highest, no level skipped.
 *
 *     headingDepths([1, 4, 2]) // [0, 1, 1]
 */
export const headingDepths = (levels: readonly number[]): number[] => {
  const open: number[] = [];
  return levels.map((level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    return open.push(level) - 1;
  });
};

/** When a session is, in milliseconds. */
export interface Stay {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  /** What it follows or is followed by without an hour of its own: the same for all of them; undefined: it has its hour. */
  readonly turn: string | undefined;
}

const meet = (a: Stay, b: Stay): boolean =>
  a.from < b.until && b.from < a.until && (a.turn === undefined || a.turn !== b.turn);

/** With which others each session overlaps, in their order; those with none are not named. */
export const overlapsOf = (stays: readonly Stay[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    stays.flatMap((stay) => {
      const others = stays.filter((other) => other.id !== stay.id && meet(stay, other));
      return others.length === 0 ? [] : [[stay.id, others.map(({ id }) => id)] as const];
    }),
  );

/** How many pairs overlap. */
export const countPairs = (overlaps: ReadonlyMap<string, readonly string[]>): number =>
  [...overlaps.values()].reduce((sum, others) => sum + others.length, 0) / 2;

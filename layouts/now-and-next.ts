/** What of a day's programme is on at a moment, and what comes next, by room; all moments are milliseconds. */
/** Something of a day that has its hours and takes place. */
export interface Row {
  readonly from: number;
  readonly until: number;
  /** The names of the rooms it is in; none of what is everywhere, undefined where that is not known. */
  readonly rooms: readonly string[] | undefined;
}

export interface NowAndNext<Of> {
  /** All that is on, what began last first. */
  readonly now: readonly Of[];
  readonly next: readonly Of[];
}

/** What is nobody knows where ends nothing, and has no room of another. */
const unknown = [""];

/** Of what comes, what is the first in one of its rooms. */
const firstInRooms = <Of extends Row>(coming: readonly Of[]): readonly Of[] => {
  const taken = new Map<string, number>();
  return coming
    .toSorted((a, b) => a.from - b.from)
    .filter(({ rooms = unknown, from }) => {
      const free = rooms.filter((room) => (taken.get(room) ?? from) === from);
      for (const room of free) taken.set(room, from);
      return free.length > 0;
    });
};

/**
 * All that is on; and what comes next, in each room until something comes for all of them, such as lunch: that, if
 * nothing comes before. With `this` and `that` in two rooms at 11 and lunch for all at 12, at 10:30 these two are next,
 * and at 11:30 lunch.
 */
export const nowAndNext = <Of extends Row>(rows: readonly Of[], now: number): NowAndNext<Of> => {
  const coming = rows.filter(({ from }) => now < from);
  const forAll = Math.min(
    ...coming.filter(({ rooms }) => rooms?.length === 0).map(({ from }) => from),
  );
  const before = firstInRooms(coming.filter(({ from }) => from < forAll));
  return {
    now: rows
      .filter(({ from, until }) => from <= now && now < until)
      .toSorted((a, b) => b.from - a.from),
    next: before.length > 0 ? before : coming.filter(({ from }) => from === forAll),
  };
};

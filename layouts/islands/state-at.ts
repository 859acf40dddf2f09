/** When a state holds, in milliseconds; open where undefined. */
export interface Interval {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

const isAfter = (until: number | undefined, now: number): boolean => now < (until ?? Infinity);

const isBegun = (from: number | undefined, now: number): boolean => (from ?? -Infinity) <= now;

/** The state that holds at a moment: `indexAt([{ until: 10 }, { from: 10 }], 10)` is 1; -1 if none does. */
export const indexAt = (states: readonly Interval[], now: number): number =>
  states.findIndex(({ from, until }) => isBegun(from, now) && isAfter(until, now));

/** How long until another state begins or ends; undefined if nothing changes any more. */
export const nextChange = (states: readonly Interval[], now: number): number | undefined => {
  const wait = Math.min(
    ...states.flatMap(({ from, until }) => [from, until]).map((at) => laterBy(at, now)),
  );
  return wait === Infinity ? undefined : wait;
};

const laterBy = (at: number | undefined, now: number): number =>
  at !== undefined && at > now ? at - now : Infinity;

export type Mark = "now" | "next" | "past";

/**
 * What each of several is at a moment. Next is what begins first, but not before `since`, so that nothing is marked
 * on the days before: `marksAt([{ from: 10, until: 20 }, { from: 20, until: 30 }], 0, 12)` is `["now", "next"]`.
 */
export const marksAt = (
  items: readonly Interval[],
  since: number,
  now: number,
): readonly (Mark | undefined)[] => {
  const next =
    now < since ? undefined : Math.min(...items.map(({ from }) => laterBy(from, now))) + now;
  return items.map(({ from, until }) => {
    if (!isAfter(until, now)) return "past";
    if (isBegun(from, now)) return "now";
    return from === next ? "next" : undefined;
  });
};

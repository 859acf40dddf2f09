/** When a state holds, in milliseconds; open where undefined. */
export interface Interval {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** The state that holds at a moment: `indexAt([{ until: 10 }, { from: 10 }], 10)` is 1; -1 if none does. */
export const indexAt = (states: readonly Interval[], now: number): number =>
  states.findIndex(({ from, until }) => (from ?? -Infinity) <= now && now < (until ?? Infinity));

/** How long until another state begins or ends; undefined if nothing changes any more. */
export const nextChange = (states: readonly Interval[], now: number): number | undefined => {
  const later = states
    .flatMap(({ from, until }) => [from, until])
    .filter((at) => at !== undefined && at > now)
    .map((at) => (at ?? now) - now);
  return later.length > 0 ? Math.min(...later) : undefined;
};

/** What a screen shows at a moment; all moments are milliseconds. */

/** Something of a programme. */
export interface Timed {
  /** Undefined: its hours are to be announced. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** The number of its day. */
  readonly day: number;
  /** True of what nobody will find there: it is called off, or has moved. */
  readonly isOff: boolean;
}

/** A day, from its midnight; `since` is the midnight before. */
export interface Midnights {
  readonly since: number;
  readonly from: number;
}

export interface ScreenView<Item> {
  /** What is on; what began last first, for what lasts all day is known. */
  readonly now: readonly Item[];
  /** What begins first after that, what begins soon after it, and what of its day has no hours yet. */
  readonly next: readonly Item[];
  /** On which day that is; undefined: nothing comes any more. */
  readonly waiting: "today" | "tomorrow" | "later" | undefined;
  /** True once all of a day is over. */
  readonly isDone: boolean;
}

const longestDay = 86_400_000;

const isOn = ({ from = Infinity, until = -Infinity }: Timed, now: number): boolean =>
  from <= now && now < until;

const dayAt = ({ since, from }: Midnights, now: number): "today" | "tomorrow" | "later" => {
  if (from <= now) return "today";
  return since <= now ? "tomorrow" : "later";
};

/** `reach` is how long after the first of what comes next something may begin to be told with it. */
export const viewAt = <Item extends Timed>(
  items: readonly Item[],
  days: readonly Midnights[],
  now: number,
  reach: number,
): ScreenView<Item> => {
  /** What has no hours yet may come as long as its day lasts. */
  const begins = ({ from, day }: Item): number => from ?? (days[day]?.from ?? 0) + longestDay;
  const on = items.filter((item) => isOn(item, now));
  const coming = items.filter((item) => now < begins(item));
  const sure = coming.filter(({ isOff }) => !isOff);
  const first = Math.min(...(sure.length > 0 ? sure : coming).map(begins));
  const day = coming.find((item) => begins(item) === first)?.day;
  const waiting = day === undefined ? undefined : dayAt(days[day] ?? { since: 0, from: 0 }, now);
  const isToday = (item: Item): boolean => {
    const midnight = days[item.day]?.from ?? Infinity;
    return midnight <= now && now < midnight + longestDay;
  };
  return {
    now: on.toSorted((a, b) => begins(b) - begins(a)),
    next: coming.filter((item) => item.day === day && (item.from ?? first) <= first + reach),
    waiting,
    isDone: on.length === 0 && waiting !== "today" && items.some(isToday),
  };
};

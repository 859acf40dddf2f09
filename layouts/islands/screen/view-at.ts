/** What a screen shows at a moment; all moments are milliseconds. */

/** Something of a programme. */
export interface Timed {
  readonly from: number;
  readonly until: number;
  /** The number of its day. */
  readonly day: number;
  /** True of what nobody will find there: it is called off, or has moved. */
  readonly isOff: boolean;
}

/** A day, from its midnight; `since` is the midnight before. */
export interface ScreenDay {
  readonly since: number;
  readonly from: number;
}

export interface ScreenView<Item> {
  /** What is on; what began last first, for what lasts all day is known. */
  readonly now: readonly Item[];
  /** What begins first after that, and what begins soon after it. */
  readonly next: readonly Item[];
  /** On which day that is; undefined: nothing comes any more. */
  readonly waiting: "today" | "tomorrow" | "later" | undefined;
  /** True once all of a day is over. */
  readonly isDone: boolean;
}

const longestDay = 86_400_000;

const begins = ({ from }: Timed): number => from;

const dayAt = ({ since, from }: ScreenDay, now: number): "today" | "tomorrow" | "later" => {
  if (from <= now) return "today";
  return since <= now ? "tomorrow" : "later";
};

/** `reach` is how long after the first of what comes next something may begin to be told with it. */
export const viewAt = <Item extends Timed>(
  items: readonly Item[],
  days: readonly ScreenDay[],
  now: number,
  reach: number,
): ScreenView<Item> => {
  const on = items.filter(({ from, until }) => from <= now && now < until);
  const coming = items.filter(({ from }) => now < from);
  const sure = coming.filter(({ isOff }) => !isOff);
  const first = Math.min(...(sure.length > 0 ? sure : coming).map(begins));
  const day = coming.find(({ from }) => from === first)?.day;
  const waiting = day === undefined ? undefined : dayAt(days[day] ?? { since: 0, from: 0 }, now);
  const isToday = (item: Item): boolean => {
    const midnight = days[item.day]?.from ?? Infinity;
    return midnight <= now && now < midnight + longestDay;
  };
  return {
    now: on.toSorted((a, b) => b.from - a.from),
    next: coming.filter((item) => item.day === day && item.from <= first + reach),
    waiting,
    isDone: on.length === 0 && waiting !== "today" && items.some(isToday),
  };
};

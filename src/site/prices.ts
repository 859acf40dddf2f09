/** What a registration costs at a time. */
import type { DateTime } from "../time.ts";
import type { Price, Registration } from "./model.ts";
import { type State, statesBetween } from "./ticket-states.ts";

/** More prices than these are told by the lowest, with the way to all of them. */
const mostPrices = 4;

/** The prices as a list; none of what is free. */
export const pricesOf = ({ price }: Pick<Registration, "price">): readonly Price[] =>
  typeof price === "object" ? price : [];

/** True if they are too many for a ticket, or for something smaller. */
export const hasManyPrices = (
  { price }: { readonly price?: unknown },
  most: number = mostPrices,
): boolean => Array.isArray(price) && price.length > most;

/** True of what is sold at a time: nobody can pay any more what was asked until a date. */
export const isSoldAt = ({ until }: Pick<Price, "until">, at: DateTime): boolean =>
  !until || at < until;

/** Whether a price is the early one, from one of its dates to the other. */
export const earlyStates = (
  early: NonNullable<Price["early"]>,
  until: DateTime | undefined,
): readonly State<boolean>[] => {
  const states = statesBetween([early.until], until, (at) => at < early.until);
  return states.length > 0 ? states : [{ from: undefined, until, says: true }];
};

/** The lowest and the highest price in a currency. */
export interface Range {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
}

const rangesAt = (prices: readonly Price[], at: DateTime): readonly Range[] => {
  const sold = prices.filter((price) => isSoldAt(price, at));
  return [...Map.groupBy(sold, ({ currency }) => currency)].map(([currency, some]) => {
    const amounts = some.map(({ amount, early }) =>
      early && at < early.until ? early.amount : amount,
    );
    return { currency, low: Math.min(...amounts), high: Math.max(...amounts) };
  });
};

/** What the prices lie between, in each currency, from one of their dates to the other. */
export const rangeStates = (
  prices: readonly Price[],
  now: DateTime,
): readonly State<readonly Range[]>[] => {
  const dates = prices.flatMap(({ until, early }) => [until, early?.until]);
  const states = statesBetween(dates, undefined, (at) => rangesAt(prices, at));
  if (states.length === 0)
    return [{ from: undefined, until: undefined, says: rangesAt(prices, now) }];
  const changes = states.filter(
    ({ says }, i) => JSON.stringify(says) !== JSON.stringify(states[i - 1]?.says),
  );
  return changes.map((state, i) => ({ ...state, until: changes[i + 1]?.from }));
};

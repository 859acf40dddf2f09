/** Reads a price that is written in one: `12,50 €`. */
import { suggestAmount } from "./amount.ts";
import { currencyCode } from "./currency.ts";

/** Undefined where it has no number, or several, or an unknown currency. That of a number alone is the euro, as an example. */
export const priceIn = (
  written: string,
): { readonly amount: string; readonly currency: string } | undefined => {
  const amount = suggestAmount(written, { least: 0, most: 1_000_000, places: 2 });
  if (amount === undefined) return undefined;
  const unit = written.normalize("NFKC").replace(/[\d\s.,'’–—-]+/gu, "");
  const currency = unit === "" ? "EUR" : currencyCode(unit);
  return currency === undefined ? undefined : { amount, currency };
};

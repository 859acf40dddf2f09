/** Reads a price that is written in one: `12,50 €`. */
import { suggestAmount } from "./amount.ts";

const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "¥": "JPY",
  "₪": "ILS",
};

/** Undefined where it has no number, or several. The currency is the one that is named, else the euro as an example. */
export const priceIn = (
  written: string,
): { readonly amount: string; readonly currency: string } | undefined => {
  const amount = suggestAmount(written, { least: 0, most: 1_000_000, places: 2 });
  if (amount === undefined) return undefined;
  const [sign = ""] = /[€$£¥₪]/.exec(written) ?? [];
  const [code = ""] = /\b[A-Z]{3}\b/i.exec(written) ?? [];
  const named = Intl.supportedValuesOf("currency").find((one) => one === code.toUpperCase());
  return { amount, currency: named ?? signs[sign] ?? "EUR" };
};

import { tagFor } from "./catalogue.ts";
import { intlTag } from "./locale.ts";
import { oncePerVoice } from "./own-words.ts";

export interface Numbers {
  /** `1234` → “1 234” in French. */
  readonly number: (value: number) => string;
  /** `money(10, "EUR")` → “10 €” in French, “€10” in English. The currency is an ISO 4217 code. */
  readonly money: (amount: number, currency: string) => string;
  /** How large a file is: `1_234_567` → “1,2 Mo” in French. */
  readonly bytes: (count: number) => string;
}

/** How a language writes numbers and prices; made once per language. */
export const numbers = oncePerVoice((spoken): Numbers => {
  const tag = intlTag(tagFor(Intl.NumberFormat, spoken));
  const plain = new Intl.NumberFormat(tag);
  return {
    bytes: (count) => {
      const [unit, size] =
        count < 1_000_000 ? (["kilobyte", 1_000] as const) : (["megabyte", 1_000_000] as const);
      return new Intl.NumberFormat(tag, {
        style: "unit",
        unit,
        maximumFractionDigits: unit === "megabyte" ? 1 : 0,
      }).format(Math.max(1, count / size));
    },
    number: (value) => plain.format(value),
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, {
        style: "currency",
        currency,
        trailingZeroDisplay: "stripIfInteger",
      }).format(amount),
  };
});

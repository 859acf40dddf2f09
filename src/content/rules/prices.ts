/** What prices say beyond their schema. */
import type { EventScope } from "./scope.ts";

/** How many digits a currency has behind the point. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** `1.000`, which is a thousand where points group, and one where they stand before the cents. */
const twofold = /^(\d{1,3})\.(\d)(\d)(\d)$/;

const readingsOf = ([, whole = "", first = "", second = "", third = ""]: RegExpExecArray) => [
  whole + first + second + third,
  ...(third === "0" ? [`${whole}.${first}${second}`] : []),
];

/** Reports amounts that some would read as a thousand times what others do. */
export const checkPrices = ({ event, report }: EventScope): void => {
  const { document, partial } = event.event;
  const { registration } = partial;
  const price = typeof registration === "object" ? registration.price : undefined;
  if (typeof price !== "object") return;
  for (const [i, { currency }] of price.entries())
    for (const field of [["amount"], ["early", "amount"]]) {
      const path = ["registration", "price", i, ...field];
      const value = document.at(path);
      const found =
        typeof value === "string" && digitsOf(currency) < 3 ? twofold.exec(value) : null;
      if (!found) continue;
      const fixed = readingsOf(found);
      const params = { value: found[0], currency, fixed };
      report.add(document.source, document.valueRange(path), "wrong-type.amount", params);
    }
};

/** The signs and names that people write for currencies. */

/** A name that several countries have stands for none. */
const codes: ReadonlyMap<string, string | undefined> = new Map([
  ["€", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["$", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₪", "ILS"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["fr", "CHF"],
  ["sfr", "CHF"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["kr", undefined],
  ["francs", undefined],
  ["dollars", undefined],
  ["pounds", undefined],
]);

const nameOf = (unit: string): string => unit.toLowerCase().replace(/\.$/, "");

const isCode = (unit: string): boolean =>
  /^[a-z]{3}$/i.test(unit) && Intl.supportedValuesOf("currency").includes(unit.toUpperCase());

/** True for a currency’s code, sign or name. */
export const isCurrency = (unit: string): boolean =>
  isCode(unit) || codes.has(nameOf(unit)) || /^\p{Sc}$/u.test(unit);

/** The ISO code of a currency: `€` → `EUR`; undefined where it may be one of several. */
export const currencyCode = (unit: string): string | undefined =>
  isCode(unit) ? unit.toUpperCase() : codes.get(nameOf(unit));

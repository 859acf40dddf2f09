/** What it costs, in words. */
import { type Html, html } from "../../../src/write/html.ts";
import { numbers } from "../../../src/i18n/numbers.ts";
import type { Price, Registration } from "../../../src/site/model.ts";
import {
  earlyStates,
  hasManyPrices,
  isSoldAt,
  pricesOf,
  type Range,
  rangeStates,
} from "../../../src/site/prices.ts";
import { type DateTime, lastDay } from "../../../src/time.ts";
import type { Context } from "../../context.ts";
import { clockStates, expires } from "../inline/clock-states.ts";
import { joined } from "../inline/lists.ts";

const sum = (c: Context, amount: number, currency: string): string =>
  amount === 0 ? c.t("ticket.free") : numbers(c).money(amount, currency);

const lastDate = (c: Context, until: DateTime): string => c.dates.dayMonth(lastDay(until));

/** “€100 Adults”, or “Adults, until 1 May: €80, then €100” as long as it is early. */
const amountOf = (
  c: Context,
  { label, amount, currency, early }: Price,
  isEarly: boolean,
): Html => {
  const full = html`<b>${sum(c, amount, currency)}</b>`;
  if (!early || !isEarly) return html`${full} ${c.text(label)}`;
  const words = c.say("ticket.price-early", {
    date: lastDate(c, early.until),
    early: html`<b>${sum(c, early.amount, currency)}</b>`,
    full,
  });
  return html`${c.text(label)}, ${words}`;
};

const priceLine = (c: Context, price: Price): Html => {
  const { until, note, early } = price;
  const line = (isEarly: boolean): Html =>
    html`${amountOf(c, price, isEarly)}${
      until && html`, ${c.t("ticket.price-until", { date: lastDate(c, until) })}`
    }${note && html`<br><small>${c.text(note)}</small>`}`;
  const said = early ? clockStates(c, earlyStates(early, until), line) : line(false);
  return html`<div${expires(c, until)}>
    ${said}
  </div>`;
};

/** Each price that is still asked, with its dates and for whom it is. */
export const priceLines = (c: Context, registration: Registration): Html =>
  html`${pricesOf(registration)
    .filter((price) => isSoldAt(price, c.site.now))
    .map((price) => priceLine(c, price))}`;

/** “from €20”, “Free – €50”, “€20” if all cost the same. */
const range = (c: Context, { currency, low, high }: Range): Html => {
  const lowest = sum(c, low, currency);
  if (low === high) return html`<b>${lowest}</b>`;
  return low === 0
    ? html`<b>${lowest}\u00a0– ${sum(c, high, currency)}</b>`
    : html`<b>${c.t("ticket.price-from", { amount: lowest })}</b>`;
};

/** The lowest of many prices. */
const lowestPrice = (c: Context, registration: Registration): Html =>
  clockStates(c, rangeStates(pricesOf(registration), c.site.now), (ranges) =>
    joined(ranges.map((one) => range(c, one))),
  );

/** What it costs: in a word, in as many lines as there are prices, or by the lowest of many where there is a way to all of them. */
export const price = (
  c: Context,
  registration: Registration,
  all: Html | undefined,
  most?: number,
): Html | undefined => {
  const { price: said } = registration;
  if (said === undefined) return undefined;
  if (typeof said === "string") return html`<b>${c.t(`ticket.${said}`)}</b>`;
  return all && hasManyPrices(registration, most)
    ? html`<div>${lowestPrice(c, registration)}</div>${all}`
    : priceLines(c, registration);
};

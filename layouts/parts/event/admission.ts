import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Registration } from "../../../src/site/model.ts";
import { hasManyPrices } from "../../../src/site/prices.ts";
import type { Context } from "../../context.ts";
import { priceLines } from "./price.ts";

/** Prices that are too many for the ticket, who is admitted first, and how the others are; nothing if nothing is said. */
export const admission = (c: Context, { registration }: Event, level: number): Html | undefined => {
  const prices = hasManyPrices(registration) ? priceLines(c, registration) : undefined;
  const order = admissionOrder(c, registration, level);
  return prices && order ? html`${prices}${order}` : (prices ?? order);
};

const admissionOrder = (
  c: Context,
  { policy, priority }: Registration,
  level: number,
): Html | undefined => {
  if (policy && !policy.isEmpty) return c.prose(policy, level);
  return priority === undefined
    ? undefined
    : html`<dl class="pairs">
        <div>
          <dt>${c.t("ticket.priority")}</dt>
          <dd>${c.mark(priority)}</dd>
        </div>
      </dl>`;
};

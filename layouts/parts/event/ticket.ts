import { type Html, html } from "../../../src/write/html.ts";
import { addressLines } from "../../../src/i18n/address.ts";
import { type Event, type Registration, TBA } from "../../../src/site/model.ts";
import { eventVenue, isOnlineOnly, knownName, mainWays } from "../../../src/site/place.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { fact, joined } from "../inline/lists.ts";
import { transportLines } from "../inline/place.ts";
import { price } from "./price.ts";
import { ticketStub } from "./stub.ts";

/** The place with its address and the main ways there, or that it is online; nothing as long as it is not known. */
export const where = (c: Context, event: Event): Html | undefined => {
  const { venue, attendance } = event;
  const online = html`<b>${c.t("attendance.online")}</b>`;
  if (isOnlineOnly(event)) return online;
  const known = eventVenue(event);
  const name = known && knownName(known);
  const city = venue !== undefined && venue !== TBA && "city" in venue ? venue.city : undefined;
  const lines = [
    ...[name, city].flatMap((one) => (one === undefined ? [] : [html`<b>${c.name(one)}</b>`])),
    ...(known
      ? [
          ...addressLines(known, c).map((line) => c.text(line)),
          ...transportLines(c, mainWays(known)),
        ]
      : []),
    ...(attendance === "hybrid" ? [online] : []),
  ];
  return lines.length === 0 ? undefined : joined(lines, html`<br>`);
};

const places = (c: Context, { capacity }: Registration): string | undefined =>
  capacity === undefined
    ? undefined
    : capacity === "limited"
      ? c.t("ticket.limited")
      : c.t("ticket.capacity", { count: capacity });

/** What it costs, and how many places there are; `all` is said beside the lowest of many prices, which are more than `most`. */
export const cost = (
  c: Context,
  registration: Registration,
  all?: Html,
  most?: number,
): Html | undefined => {
  const amount = price(c, registration, all, most);
  const seats = places(c, registration);
  if (!amount?.markup) return seats ? html`${seats}` : undefined;
  return html`${amount}${seats && html`<div>${seats}</div>`}`;
};

const ourTicket = (c: Context, event: Event): Html => {
  const { audience, registration } = event;
  const { priority } = registration;
  const all = html`<a href="#admission">${c.t("ticket.all-prices")}</a>`;
  const price = cost(c, registration, all);
  const facts = [
    fact(c.t("ticket.where"), where(c, event)),
    fact(c.t("ticket.price"), price, "first"),
    fact(c.t("ticket.audience"), audience && c.text(audience)),
    fact(c.t("ticket.priority"), priority && c.text(priority)),
  ].filter((one) => one !== undefined);
  return html`<section class="ticket${price && facts.length > 1 && " tall"}" id="register" aria-labelledby="ticket">
    <h2 class="spoken" id="ticket">${c.t("ticket.label")}</h2>
    ${
      facts.length > 0
        ? html`<dl class="facts">
            ${joined(facts, " ")}
          </dl>`
        : // The ticket’s upper piece, with nothing on it.
          html`<div class="facts"></div>`
    }
    ${ticketStub(c, event)}
  </section>`;
};

/** The ticket beside the poster: where, how much, for whom; and the stub, which tells the state. */
export const ticket = (c: Context, event: Event): Html =>
  replaceable(
    c,
    "ticket",
    () => ({ event }),
    () => ourTicket(c, event),
  );

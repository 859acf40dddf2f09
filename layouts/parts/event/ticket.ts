import { type Html, html } from "../../../src/write/html.ts";
import { addressLines } from "../../../src/i18n/address.ts";
import { type Event, type Registration, TBA } from "../../../src/site/model.ts";
import { eventVenue, isOnlineOnly, mainWays } from "../../../src/site/place.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { fact } from "../inline/lists.ts";
import { transportLines } from "../inline/place.ts";
import { price } from "./price.ts";
import { ticketStub } from "./stub.ts";

/** The place with its address and the main ways there, or that it is online. */
export const where = (c: Context, event: Event): Html => {
  const { venue, attendance } = event;
  const online = html`<b>${c.t("attendance.online")}</b>`;
  if (isOnlineOnly(event)) return online;
  const known = eventVenue(event);
  const onSite = known
    ? html`<b>${c.name(known.name)}</b> ${addressLines(known, c).map((line) => html`<br>${c.text(line)}`)}
        ${transportLines(c, mainWays(known)).map((line) => html`<br>${line}`)}`
    : venue === undefined || venue === TBA || "id" in venue
      ? c.tba
      : html`<b>${c.name(venue.city)}</b>`;
  return attendance === "hybrid" ? html`${onSite}<br>${online}` : onSite;
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

const ourTicket = (c: Context, event: Event): Html =>
  html`<section class="ticket" id="register" aria-labelledby="ticket">
    <h2 class="spoken" id="ticket">${c.t("ticket.label")}</h2>
    <dl class="facts">
      ${fact(c.t("ticket.where"), where(c, event))}
      ${fact(c.t("ticket.price"), cost(c, event.registration, html`<a href="#admission">${c.t("ticket.all-prices")}</a>`))}
      ${fact(c.t("ticket.audience"), event.audience && c.text(event.audience))}
      ${fact(c.t("ticket.priority"), event.registration.priority && c.text(event.registration.priority))}
    </dl>
    ${ticketStub(c, event)}
  </section>`;

/** The ticket beside the poster: where, how much, for whom; and the stub, which tells the state. */
export const ticket = (c: Context, event: Event): Html =>
  replaceable(
    c,
    "ticket",
    () => ({ event }),
    () => ourTicket(c, event),
  );

import { type Html, html } from "../../../src/write/html.ts";
import { addressLines } from "../../../src/i18n/address.ts";
import { type Event, type Registration, TBA } from "../../../src/site/model.ts";
import { eventVenue, isOnlineOnly, knownName, mainWays } from "../../../src/site/place.ts";
import {
  isOngoing,
  type Ongoing,
  type State,
  ticketStates,
} from "../../../src/site/ticket-states.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { fact, joined } from "../inline/lists.ts";
import { clockStates } from "../inline/clock-states.ts";
import { transportLines } from "../inline/place.ts";
import { price } from "./price.ts";
import { ongoingSentence } from "./past.ts";
import { type StubSays, ticketStub } from "./stub.ts";
import { today } from "./today.ts";

/** The place with its address and the main ways there, if they are still of use, or that it is online; nothing as long as it is not known. */
export const where = (c: Context, event: Event, hasWays = true): Html | undefined => {
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
          ...transportLines(c, hasWays ? mainWays(known) : []),
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

const priceFact = (c: Context, { registration }: Event): Html | undefined =>
  fact(
    c.t("ticket.price"),
    cost(c, registration, html`<a href="#admission">${c.t("ticket.all-prices")}</a>`),
    "first",
  );

/** What it costs, for whom it is, and who is admitted first. */
const admissionFacts = (c: Context, event: Event): readonly Html[] => {
  const { audience } = event;
  const { priority } = event.registration;
  return [
    priceFact(c, event),
    fact(c.t("ticket.audience"), audience && c.text(audience)),
    fact(c.t("ticket.priority"), priority && c.text(priority)),
  ].filter((one) => one !== undefined);
};

/** Before the event: where, how much, for whom; and the stub. Afterwards nobody is admitted, and what remains is below. */
const plainFace = (
  c: Context,
  event: Event,
  states: readonly State<StubSays>[],
  isOver = false,
): Html => {
  const place = fact(c.t("ticket.where"), where(c, event, !isOver));
  const admitted = isOver ? [priceFact(c, event)] : admissionFacts(c, event);
  const facts = [place, ...admitted].filter((one) => one !== undefined);
  const stub = ticketStub(c, event, states);
  // The ticket’s upper piece, with nothing on it.
  if (facts.length === 0) return html`<div class="facts"></div>${stub}`;
  const pieces = html`<dl class="facts">
      ${joined(facts, " ")}
    </dl>
    ${stub}`;
  return facts.length > 1 && cost(c, event.registration)
    ? html`<div class="tall">${pieces}</div>`
    : pieces;
};

/** While it is on: what happens, then where; what one has to know beforehand is folded. */
const ongoingFace = (c: Context, event: Event, states: readonly State<Ongoing>[]): Html => {
  const place = fact(c.t("ticket.where"), where(c, event));
  const facts = admissionFacts(c, event);
  return html`${today(c, event, states)}
    <div class="stub">
      ${place ? html`<dl>${place}</dl>` : html`<p>${ongoingSentence(c, event)}</p>`}
      ${
        facts.length > 0 &&
        html`<details class="folded">
          <summary>${c.t("ticket.prices-admission")}</summary>
          <dl>
            ${joined(facts, " ")}
          </dl>
        </details>`
      }
    </div>`;
};

type Face = (c: Context, event: Event) => Html;

/** The faces of a ticket: before its event, while it is on, and afterwards. */
const faces = (event: Event): readonly State<Face>[] => {
  const states = ticketStates(event);
  const on = states.filter(isOngoing);
  const others = states.flatMap(({ says, ...dates }) =>
    typeof says === "object" && "isOn" in says ? [] : [{ ...dates, says }],
  );
  const [first] = on;
  const begin = first?.from;
  const end = on.at(-1)?.until;
  if (!begin || !end) return [{ from: undefined, until: undefined, says: plain(others) }];
  const [before, after] = [
    others.filter(({ until }) => until && until <= begin),
    others.filter(({ from }) => from && from >= end),
  ];
  return [
    { from: undefined, until: begin, says: plain(before) },
    { from: begin, until: end, says: (c, shown) => ongoingFace(c, shown, on) },
    { from: end, until: undefined, says: plain(after, true) },
  ];
};

const plain =
  (states: readonly State<StubSays>[], isOver = false): Face =>
  (c, event) =>
    plainFace(c, event, states, isOver);

const ourTicket = (c: Context, event: Event): Html =>
  html`<section class="ticket" id="register" aria-labelledby="ticket">
    <h2 class="spoken" id="ticket">${c.t("ticket.label")}</h2>
    ${clockStates(c, faces(event), (face) => face(c, event))}
  </section>`;

/** The ticket beside the poster: where, how much, for whom; and the stub, which tells the state. */
export const ticket = (c: Context, event: Event): Html =>
  replaceable(
    c,
    "ticket",
    () => ({ event }),
    () => ourTicket(c, event),
  );

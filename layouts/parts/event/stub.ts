import { type Html, html } from "../../../src/write/html.ts";
import { nextEdition } from "../../../src/site/editions.ts";
import { hasRemains } from "../../../src/site/remains.ts";
import {
  type Call,
  type Event,
  type Registration,
  type RegistrationState,
  type Slot,
  TBA,
} from "../../../src/site/model.ts";
import { registrationStates } from "../../../src/site/states.ts";
import { programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { addEvent, addOpening } from "./calendar.ts";
import { clockStates } from "../inline/clock-states.ts";
import { dateLine } from "../inline/date.ts";
import { foreign, slotTitle } from "../inline/links.ts";
import { ongoingSentence, pastSentence } from "./past.ts";
import { type Ongoing, type TicketSays, ticketStates } from "../../../src/site/ticket-states.ts";
import { placeLine } from "../inline/place.ts";
import { roomsOf } from "../../../src/i18n/place.ts";
import { editionLink } from "./event-state.ts";
import { alternative, button, leadsTo, openWays } from "./register.ts";
import { deadline, fullDate, opening, timeSpan } from "../inline/time.ts";
import { linkWords } from "../inline/way.ts";

/** Across a ticket that is no longer valid. */
const stamp = (word: string): Html => html`<p class="stamp"><span>${word}</span></p>`;
const said = (text: string): Html => html`<p class="said">${text}</p>`;
const note = (text: Html | string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p>${text}</p>`;

const sentence = (c: Context, state: RegistrationState): string =>
  c.t(registrationStates[state].sentence);

const full = (c: Context, registration: Registration): Html => {
  const { waitlist } = registration;
  return html`${stamp(c.t("ticket.full"))} ${note(sentence(c, "full"))}
  ${waitlist && [button(waitlist, linkWords(c, waitlist, c.t("ticket.waitlist"))), leadsTo(c, waitlist)]}
  ${alternative(c, registration)}`;
};

/** While nobody can register yet, the button leads to a call that one can answer. */
const callButton = (c: Context, call: Call): Html | undefined => {
  if (call.url === TBA) return undefined;
  return html`${button(call.url, linkWords(c, call.url, call.title))} ${leadsTo(c, call.url)}
    ${call.closes && html`<p>${c.say("call.closes", { moment: deadline(c, call.closes) })}</p>`}`;
};

const slotLine = (c: Context, slot: Slot, isLater = false): Html => {
  const room = roomsOf(c.t, c.dates, slot.rooms);
  return html`<p>
    ${isLater && html`${fullDate(c, slot.day.date)}<br>`}${slot.span && html`${timeSpan(c, slot.span)}<br>`}<a href="${slot.url}"
      >${slotTitle(c, slot)}</a
    >${room && html`, ${room}`}
  </p>`;
};

const nowAndNext = (c: Context, event: Event, { isOn, now, next, today }: Ongoing): Html =>
  html`${
    isOn
      ? said(c.t(now.length > 0 ? "ticket.ongoing" : "poster.ongoing"))
      : html`<p class="said">${ongoingSentence(c, event)}</p>`
  }
  ${now.map((slot) => slotLine(c, slot))}
  ${next.length > 0 && html`<p><b>${c.t("ticket.next")}</b></p>`}
  ${next.map((slot) => slotLine(c, slot, !isOn))}
  ${today && html`<p><a href="${today.url}">${c.t("ticket.today")}</a></p>`}`;

/** Where to go instead; a button as long as one may still come there. */
const follower = (c: Context, event: Event): Html | undefined => {
  const edition = nextEdition(event);
  if (!edition) return undefined;
  const { url, shortTitle, language, phase } = edition;
  if (phase === "past")
    return html`<p>${c.say("edition.next", { edition: editionLink(c, edition) })}</p>`;
  return html`${button(url, c.t("edition.next-button"))}
    <p>
      <b${foreign(c, language)}>${c.text(shortTitle, language)}</b><br>${c.text(dateLine(c, edition), c.language)},
      ${placeLine(c, edition)}
    </p>`;
};

const isOngoing = (state: TicketSays): state is Ongoing =>
  typeof state === "object" && "now" in state;

const says = (c: Context, event: Event, state: TicketSays): Html => {
  const { registration } = event;
  if (isOngoing(state)) return nowAndNext(c, event, state);
  if (typeof state === "object")
    return html`${callButton(c, state.call)} ${says(c, event, state.registration)}`;
  switch (state) {
    case "unknown":
      return html`${note(sentence(c, state))} ${alternative(c, registration)}
      ${addEvent(c, event)}`;
    case "none":
      return html`${note(c.t(event.attendance === "online" ? "ticket.none-online" : registrationStates.none.sentence))}
      ${addEvent(c, event)}`;
    case "not-yet":
      return html`${said(sentence(c, state))}
      ${
        registration.opens &&
        html`<p>${c.say("ticket.opens", { moment: opening(c, registration.opens) })}</p>`
      }
      ${addOpening(c, event)} ${addEvent(c, event)}`;
    case "open":
      return html`${openWays(c, registration)} ${addEvent(c, event)}`;
    case "full":
      return html`${full(c, registration)} ${addEvent(c, event)}`;
    case "closed":
      return html`${said(sentence(c, state))} ${alternative(c, registration)}
      ${addEvent(c, event)}`;
    case "past":
      return html`${stamp(c.t("ticket.past"))} ${note(pastSentence(c, event))}
      ${note(c.t("ticket.past-note"))}
      ${hasRemains(event) && html`<p><a href="#remains">${c.t("ticket.past-remains")}</a></p>`}
      ${follower(c, event)}`;
    case "cancelled":
      return html`${stamp(c.t("ticket.cancelled"))} ${note(c.t("ticket.cancelled-note"))}`;
    case "postponed":
      return html`${stamp(c.t("ticket.postponed"))} ${note(c.t("ticket.postponed-note"))}`;
  }
};

/** Of what is on now, that it is: the hours and rooms would be untrue before the next build. */
const lasting = (c: Context, event: Event, state: TicketSays): Html | undefined => {
  if (!isOngoing(state)) return undefined;
  return html`<div class="stub">
    <p class="said">${ongoingSentence(c, event)}</p>
    ${
      event.days.length > 0 &&
      html`<p><a href="${programmeUrl(rootOf(event), event.id)}">${c.t("programme.title")}</a></p>`
    }
  </div>`;
};

/** The part of the ticket that one tears off: what the visitor can do, or what happens. */
export const ticketStub = (c: Context, event: Event): Html =>
  clockStates(
    c,
    ticketStates(event, c.site.now),
    (state) =>
      html`<div class="stub${isOngoing(state) && " clocked"}">${says(c, event, state)}</div>`,
    (state) => lasting(c, event, state),
  );

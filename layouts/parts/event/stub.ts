import { type Html, html } from "../../../src/write/html.ts";
import { nextEdition } from "../../../src/site/editions.ts";
import { hasRemains } from "../../../src/site/remains.ts";
import {
  type Call,
  type Event,
  type Registration,
  type RegistrationState,
  TBA,
} from "../../../src/site/model.ts";
import { registrationStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";
import { addEvent, addOpening } from "./calendar.ts";
import { clockStates } from "../inline/clock-states.ts";
import { dateLine } from "../inline/date.ts";
import { foreign } from "../inline/links.ts";
import { pastSentence } from "./past.ts";
import type { Ongoing, State, TicketSays } from "../../../src/site/ticket-states.ts";
import { placeLine } from "../inline/place.ts";
import { editionLink } from "./event-state.ts";
import { alternative, button, leadsTo, openWays } from "./register.ts";
import { deadline, opening } from "../inline/time.ts";
import { linkWords } from "../inline/way.ts";

/** What it says while the event is not on. */
export type StubSays = Exclude<TicketSays, Ongoing>;

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

const says = (c: Context, event: Event, state: StubSays): Html => {
  const { registration } = event;
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

/** The part of the ticket that one tears off: what the visitor can do before and after. */
export const ticketStub = (c: Context, event: Event, states: readonly State<StubSays>[]): Html =>
  clockStates(c, states, (state) => html`<div class="stub">${says(c, event, state)}</div>`);

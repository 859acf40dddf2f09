import { attribute } from "../../attributes.ts";
import { languageCalled, phrase } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { entryPlaceOf } from "../../../src/i18n/place.ts";
import { followsClock, placementUrl, sessionEntry } from "../../../src/site/entries.ts";
import { sessionFeedback } from "../../../src/site/feedback.ts";
import { startDate } from "../../../src/site/hours.ts";
import {
  type Placement,
  type Registration,
  type RegistrationState,
  type Session,
  TBA,
} from "../../../src/site/model.ts";
import { presenceOf } from "../../../src/site/presence.ts";
import { waysOf } from "../../../src/site/ways.ts";
import type { Context } from "../../context.ts";
import { serviceList } from "../event/access.ts";
import { addSessionAnywhere } from "../event/calendar.ts";
import { feedbackWay } from "../forms/feedback-way.ts";
import { clockStates, holds } from "../inline/clock-states.ts";
import {
  foreign,
  inSlot,
  languageIn,
  organisationLink,
  speakerLink,
  themeLink,
} from "../inline/links.ts";
import { externalLink, externalLinkOfOurs, linkWords, unlessPage, wayName } from "../inline/way.ts";
import { fact, joined, listed } from "../inline/lists.ts";
import { presenceLinks, recordingWord } from "../inline/presence.ts";
import { registrationStates } from "../../../src/site/ticket-states.ts";
import { roomLinks } from "../inline/room.ts";
import { deadline, hoursOf, opening, raised } from "../inline/time.ts";
import { formerly } from "../inline/status.ts";
import { cost } from "../event/ticket.ts";
import { trackLink } from "../inline/track.ts";

/** Its hours, beside which the clock says on that day in how long it begins, then that it is on. */
const hours = (c: Context, session: Session, { span, slot }: Placement): Html =>
  span && followsClock(session)
    ? html`<span ${attribute("now", c.t("ticket.ongoing"))} ${attribute("since", c.dates.iso(slot.day.date))}
        ><span ${holds(c, { from: span.start, until: span.end })}>${hoursOf(c, span)}</span></span
      >`
    : hoursOf(c, span);

const whenFact = (c: Context, session: Session): Html => {
  const { placement } = session;
  if (!placement) return html`${c.t("session.unscheduled")}`;
  const { slot, hasOwnTime } = placement;
  return html`<a href="${placementUrl(placement)}">${raised(c, c.dates.date(startDate(placement)))}</a><br>${hours(c, session, placement)}${
    !slot.isSession && !hasOwnTime && html`<br><small>${inSlot(c, slot)}</small>`
  }
    ${formerly(c, sessionEntry(session).previously)}${addSessionAnywhere(c, session)}`;
};

const whereFact = (c: Context, session: Session): Html => {
  const { placement } = session;
  const { rooms = [] } = placement ?? {};
  const where = rooms !== TBA && rooms.length > 0 && roomLinks(c, rooms);
  return html`${where && html`${where}<br>`}${c.text(entryPlaceOf(sessionEntry(session), c.t))}`;
};

/** Each way to sign up, the page first. */
const signUpWays = (c: Context, registration: Registration): readonly Html[] => {
  const { onSite } = registration;
  const ways = waysOf(registration).map(
    (way) =>
      html`<a href="${way.url}">${way.by === "web" ? c.t("session.register") : wayName(c, way)}</a>`,
  );
  if (onSite === undefined) return ways;
  const words = c.text(onSite);
  return [...ways, ways.length > 0 ? c.say("ticket.or", { way: words }) : words];
};

const signUpNow = (c: Context, registration: Registration, state: RegistrationState): Html => {
  const { opens, closes, waitlist } = registration;
  switch (state) {
    case "not-yet":
      return html`${opens && c.say("ticket.opens", { moment: opening(c, opens) })}`;
    case "open":
      return html`${joined(signUpWays(c, registration), html`<br>`)}${
        closes && html`<br>${c.say("ticket.closes", { moment: deadline(c, closes) })}`
      }`;
    case "full":
      return html`<b>${c.t("ticket.full")}</b>${
        waitlist &&
        html`<br><a href="${waitlist}">${linkWords(c, waitlist, c.t("ticket.waitlist"))}${unlessPage(c, waitlist)}</a>`
      }`;
    case "closed":
      return html`${c.t("ticket.closed")}`;
    case "unknown":
      return html`${c.t("ticket.unknown")}`;
    case "none":
      return html`${c.t("session.no-registration")}`;
  }
};

/** How one signs up for a session of which not everybody can be; nothing once it is called off. */
const signUp = (c: Context, session: Session): Html | undefined => {
  const { registration, event } = session;
  return registration && sessionEntry(session).status !== "cancelled"
    ? clockStates(c, registrationStates(registration, event.status), (state) =>
        signUpNow(c, registration, state),
      )
    : undefined;
};

/** Where those who attend meet beside it, whether it is recorded, and where one says what one thought of it. */
const beside = (c: Context, session: Session): Html =>
  html`${fact(c.t("presence.title"), presenceLinks(c, presenceOf(session)))}${fact(
    c.t("material.recording"),
    recordingWord(c, session),
  )}${fact(c.t("feedback.title"), feedbackWay(c, sessionFeedback(session)))}`;

/** What else is to be known, in the language of the session where that is not the page's. */
const saidFact = (
  c: Context,
  session: Session,
  { label, value }: NonNullable<Session["facts"]>[number],
): Html => {
  const [labelLanguage, language] = [languageIn(c, session, label), languageIn(c, session, value)];
  return html`<div>
        <dt${foreign(c, labelLanguage)}>${c.text(label, labelLanguage)}</dt>
        <dd${foreign(c, language)}>${c.mark(value, language)}</dd>
      </div>`;
};

/** When, where, by whom, on what, in which language: the margin of a session's page. */
export const sessionFacts = (c: Context, session: Session): Html => {
  const {
    event,
    organisations,
    moderators,
    themes,
    track,
    level,
    tags,
    stream,
    services,
    facts = [],
    links = [],
  } = session;
  return html`<dl class="margin">
    ${fact(c.t("session.when"), whenFact(c, session))}
    ${fact(c.t("session.where"), whereFact(c, session))}
    ${fact(
      c.t("session.organisations", { count: organisations.length }),
      joined(organisations.map((organisation) => organisationLink(c, event, organisation))),
    )}
    ${fact(
      c.t("session.moderation"),
      moderators.length > 0 &&
        listed(
          c,
          moderators.map((speaker) => speakerLink(c, speaker)),
        ),
    )}
    ${fact(c.t("session.themes"), joined(themes.map((theme) => themeLink(c, theme))))}
    ${fact(c.t("programme.track"), track && trackLink(c, track))}
    ${fact(
      c.t("session.language"),
      session.language !== event.language && languageCalled(c, session.language),
    )}
    ${fact(c.t("session.level"), level && c.text(level))} ${fact(c.t("session.tags"), tags.length > 0 && phrase(c, tags))}
    ${facts.map((one) => saidFact(c, session, one))}${fact(c.t("practical.services"), serviceList(c, services))}
    ${fact(c.t("session.live"), stream && externalLinkOfOurs(c, stream, c.t("session.stream")))}${beside(c, session)}
    ${fact(c.t("ticket.price"), session.registration && cost(c, session.registration))}
    ${fact(c.t("ticket.label"), signUp(c, session))}${fact(
      c.t("speaker.links"),
      joined(links.map(({ url, label }) => externalLink(c, url, label))),
    )}
  </dl>`;
};

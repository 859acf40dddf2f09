import { type Html, html } from "../../../src/write/html.ts";
import {
  type CalendarLinks,
  eventLinks,
  sessionLinks,
} from "../../../src/outputs/calendar-links.ts";
import { hasCalendar, hasRegistrationDates, hasTime, isDated } from "../../../src/site/dated.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import { type Event, type Session, TBA } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { entryStates } from "../../../src/site/states.ts";
import {
  absoluteUrl,
  eventFileUrl,
  partCalendarUrl,
  sessionCalendarUrl,
  rootOf,
} from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { titleLang, sessionTitle } from "../inline/links.ts";
import { externalLinkOfOurs } from "../inline/way.ts";

/** The same in calendars of the web. */
const alsoIn = (c: Context, links: CalendarLinks | undefined): Html | undefined =>
  links &&
  html`<br>${c.say("calendar.also", {
    google: externalLinkOfOurs(c, links.google, c.t("calendar.google")),
    outlook: externalLinkOfOurs(c, links.outlook, "Outlook.com"),
  })}`;

/** The event for one's calendar: as a file, or in those of the web. */
export const addEvent = (c: Context, event: Event): Html | undefined =>
  isDated(event)
    ? html`<p class="add">
        <a href="${eventFileUrl(rootOf(event), event.id, "event.ics")}" download="${event.id}.ics"
          >${c.t("ticket.calendar")}</a
        >${alsoIn(c, eventLinks(c.site, event))}
      </p>`
    : undefined;

/** When one may register, for one's calendar. */
export const addOpening = (c: Context, event: Event): Html | undefined =>
  hasRegistrationDates(event)
    ? html`<p class="add">
        <a
          href="${eventFileUrl(rootOf(event), event.id, "registration.ics")}"
          download="${event.id}-registration.ics"
          >${c.t("ticket.calendar-opening")}</a
        >
      </p>`
    : undefined;

/** A calendar in the scheme by which programs for calendars subscribe to it. */
export const subscription = (c: Context, url: string, label: string): Html =>
  html`<a href="${absoluteUrl(c.site, url).replace(/^https?:/, "webcal:")}">${label}</a>`;

const following = (c: Context, url: string, label: string): Html =>
  html`<p class="follow">${c.say("calendar.subscribe-note", { link: subscription(c, url, label) })}</p>`;

/** The programme as a calendar that follows its changes. */
export const subscribe = (c: Context, event: Event): Html | undefined =>
  hasCalendar(event) && isAhead(event)
    ? following(c, eventFileUrl(rootOf(event), event.id, "calendar.ics"), c.t("calendar.subscribe"))
    : undefined;

/** The key dates as a calendar that follows them when they are put off. */
export const subscribeToDates = (c: Context, event: Event): Html =>
  following(c, eventFileUrl(rootOf(event), event.id, "dates.ics"), c.t("calendar.subscribe-part"));

/** The same of what a page lists of it, where something of that has a time. */
export const subscribeToPart = (c: Context, event: Event): Html | undefined => {
  const url = partCalendarUrl(c.url);
  return isAhead(event) && c.build.published.has(url)
    ? following(c, url, c.t("calendar.subscribe-part"))
    : undefined;
};

/** The same in a band of its own, below the days of a page. */
export const partCalendar = (c: Context, event: Event): Html | undefined => {
  const link = subscribeToPart(c, event);
  return link && html`<div class="band">${link}</div>`;
};

/** For those who hear one such link after the other. */
const spoken = (c: Context, session: Session): Html =>
  html`<span class="spoken"${titleLang(c, session)}> ${sessionTitle(c, session)}</span>`;

/** “kettles-2027-09-24.ics”: of many such files in a folder, each says what it is. */
const fileName = (c: Context, { id, placement }: Session): string =>
  [id, ...(placement?.span ? [c.dates.isoDate(placement.span.start)] : [])].join("-");

/** One session for one's calendar. */
export const addSession = (c: Context, session: Session): Html | undefined =>
  hasTime(session) && isAhead(session.event) && !entryStates[sessionStatus(session)].isVoid
    ? html`<a href="${sessionCalendarUrl(session.url)}" download="${fileName(c, session)}.ics"
        >${c.t("ticket.calendar")}${session.title !== TBA && spoken(c, session)}</a
      >`
    : undefined;

/** The same on its own page, where those of the web are beside it. */
export const addSessionAnywhere = (c: Context, session: Session): Html | undefined => {
  const add = addSession(c, session);
  return add && html`<p class="add">${add}${alsoIn(c, sessionLinks(c.site, session))}</p>`;
};

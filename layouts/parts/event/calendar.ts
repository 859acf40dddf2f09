import { type Html, html } from "../../../src/write/html.ts";
import { googleCalendarUrl, outlookCalendarUrl } from "../../../src/outputs/calendar-links.ts";
import { hasCalendar, hasRegistrationDates, hasTime, isDated } from "../../../src/site/dated.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import { type Event, type Session, TBA } from "../../../src/site/model.ts";
import { isAhead } from "../../../src/site/phase.ts";
import { entryStates } from "../../../src/site/states.ts";
import { absoluteUrl, eventFileUrl, sessionCalendarUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { foreign, sessionTitle } from "../inline/links.ts";
import { externalLinkOfOurs } from "../inline/way.ts";

/** The event for one's calendar: as a file, or in those of the web. */
export const addEvent = (c: Context, event: Event): Html | undefined =>
  isDated(event)
    ? html`<p class="add">
        <a href="${eventFileUrl(c.site.base, event.id, "event.ics")}">${c.t("ticket.calendar")}</a
        ><br>${c.say("calendar.also", {
          google: externalLinkOfOurs(c, googleCalendarUrl(c.site, event), c.t("calendar.google")),
          outlook: externalLinkOfOurs(c, outlookCalendarUrl(c.site, event), "Outlook.com"),
        })}
      </p>`
    : undefined;

/** When one may register, for one's calendar. */
export const addOpening = (c: Context, event: Event): Html | undefined =>
  hasRegistrationDates(event)
    ? html`<p class="add">
        <a href="${eventFileUrl(c.site.base, event.id, "registration.ics")}"
          >${c.t("ticket.calendar-opening")}</a
        >
      </p>`
    : undefined;

/** A calendar in the scheme by which programs for calendars subscribe to it. */
export const subscription = (c: Context, url: string, label: string): Html =>
  html`<a href="${absoluteUrl(c.site, url).replace(/^https?:/, "webcal:")}">${label}</a>`;

/** The programme as a calendar that follows its changes. */
export const subscribe = (c: Context, event: Event): Html | undefined => {
  if (!hasCalendar(event) || !isAhead(event)) return undefined;
  const url = eventFileUrl(c.site.base, event.id, "calendar.ics");
  const link = subscription(c, url, c.t("calendar.subscribe"));
  return html`<p class="follow">${c.say("calendar.subscribe-note", { link })}</p>`;
};

/** For those who hear one such link after the other. */
const spoken = (c: Context, session: Session): Html =>
  html`<span class="spoken"${foreign(c, session.language)}> ${sessionTitle(c, session)}</span>`;

/** One session for one's calendar. */
export const addSession = (c: Context, session: Session): Html | undefined =>
  hasTime(session) && isAhead(session.event) && !entryStates[sessionStatus(session)].isVoid
    ? html`<a href="${sessionCalendarUrl(session.url)}"
        >${c.t("ticket.calendar")}${session.title !== TBA && spoken(c, session)}</a
      >`
    : undefined;

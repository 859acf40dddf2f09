/** Links that open a calendar of the web with an event ready to be added. They lead to other sites. */
import type { DateTime } from "../time.ts";
import { isDated, isTimed } from "../site/dated.ts";
import { sessionEntry } from "../site/entries.ts";
import type { Event, Session } from "../site/model.ts";
import { knownUrl, type SitePlace } from "../urls.ts";
import { toDate, toUtcTime } from "./ical/moment.ts";
import { entryLocation, eventLocation } from "./ical/location.ts";
import { closedTimes } from "./ical/event-times.ts";
import { statedTitle } from "./text/state.ts";
import { voice } from "./text/voice.ts";

const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString()}`;

/** What such a link tells. */
interface Told {
  readonly title: string;
  readonly page: string;
  readonly place: string;
  readonly timezone: string;
  readonly isWholeDays: boolean;
  readonly start: DateTime;
  readonly end: DateTime;
}

const ofEvent = (site: SitePlace, event: Event): Told | undefined =>
  isDated(event)
    ? {
        title: voice(event).set(event.shortTitle),
        page: knownUrl(site, event.url) ?? "",
        place: eventLocation(event) ?? "",
        timezone: event.timezone,
        ...closedTimes(event),
      }
    : undefined;

const ofSession = (site: SitePlace, session: Session): Told | undefined => {
  const entry = sessionEntry(session);
  if (!isTimed(entry)) return undefined;
  const { title, status, span, event } = entry;
  return {
    title: statedTitle(voice(event), title, status, session.language),
    page: knownUrl(site, session.url) ?? "",
    place: entryLocation(entry),
    timezone: event.timezone,
    isWholeDays: false,
    start: span.start,
    end: span.end,
  };
};

/** https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md */
const googleUrl = ({ title, page, place, timezone, isWholeDays, start, end }: Told): string => {
  const write = isWholeDays ? toDate : toUtcTime;
  return withQuery("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: title,
    dates: `${write(start)}/${write(end)}`,
    ctz: isWholeDays ? "" : timezone,
    location: place,
    details: page,
  });
};

/** https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md */
const outlookUrl = ({ title, page, place, isWholeDays, start, end }: Told): string => {
  const write = (at: DateTime): string =>
    (isWholeDays
      ? at.toISODate()
      : at.toUTC().startOf("second").toISO({ suppressMilliseconds: true })) ?? "";
  return withQuery("https://outlook.live.com/calendar/0/deeplink/compose", {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    startdt: write(start),
    enddt: write(end),
    allday: isWholeDays ? "true" : "",
    location: place,
    body: page,
  });
};

/** The addresses at which calendars of the web have something ready to be added. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
}

const linksTo = (told: Told | undefined): CalendarLinks | undefined =>
  told && { google: googleUrl(told), outlook: outlookUrl(told) };

/** Those of an event; undefined of one without a date. */
export const eventLinks = (site: SitePlace, event: Event): CalendarLinks | undefined =>
  linksTo(ofEvent(site, event));

/** Those of a session; undefined of one without an hour. */
export const sessionLinks = (site: SitePlace, session: Session): CalendarLinks | undefined =>
  linksTo(ofSession(site, session));

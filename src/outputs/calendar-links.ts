/** Links that open a calendar of the web with an event ready to be added. They lead to other sites. */
import { type DatedEvent } from "../site/dated.ts";
import { knownUrl, type SitePlace } from "../urls.ts";
import { toDate, toUtcTime } from "./ical/moment.ts";
import { eventLocation } from "./ical/location.ts";
import { closedTimes } from "./ical/event-times.ts";
import { voice } from "./text/voice.ts";

const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString()}`;

const facts = (site: SitePlace, event: DatedEvent) => ({
  title: voice(event).set(event.shortTitle),
  page: knownUrl(site, event.url) ?? "",
  place: eventLocation(event) ?? "",
  ...closedTimes(event),
});

/** https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md */
export const googleCalendarUrl = (site: SitePlace, event: DatedEvent): string => {
  const { title, page, place, isWholeDays, start, end } = facts(site, event);
  const write = isWholeDays ? toDate : toUtcTime;
  return withQuery("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: title,
    dates: `${write(start)}/${write(end)}`,
    ctz: isWholeDays ? "" : event.timezone,
    location: place,
    details: page,
  });
};

/** https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md */
export const outlookCalendarUrl = (site: SitePlace, event: DatedEvent): string => {
  const { title, page, place, isWholeDays, start, end } = facts(site, event);
  const write = (at: typeof start): string =>
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

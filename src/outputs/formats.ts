/** What there is beside the pages, described once: for the page of an event’s data, and for the heads of pages. */
import type { Key } from "../i18n/index.ts";
import type { Event, Site } from "../site/model.ts";
import {
  agendaCalendarUrl,
  type EventFile,
  eventFileUrl,
  homeUrl,
  listUrl,
  programmeUrl,
  sessionCalendarUrl,
  siteFeedUrl,
} from "../urls.ts";
import { type TableName, tableNames } from "./data/table.ts";

/** With what one reads it. */
export type Reader = "calendar" | "feed" | "app" | "spreadsheet" | "program";

/** A file of an event. */
export interface Format {
  readonly file: EventFile;
  readonly reader: Reader;
  /** Its media type. */
  readonly type: string;
  readonly name: Key;
  /** What it is good for; undefined for one of several tables. */
  readonly note: Key | undefined;
  /** On which pages of the event the head names it. */
  readonly isNamedOn: "every-page" | "programme" | "no-page";
}

const calendarType = "text/calendar";
const feedType = "application/atom+xml";

const table = (
  name: TableName,
  reader: "spreadsheet" | "program",
  type: "csv" | "json",
): Format => ({
  file: `data/${name}.${type}`,
  reader,
  type: type === "csv" ? "text/csv" : "application/json",
  name: `data.${name}`,
  note: undefined,
  isNamedOn: "no-page",
});

/** The files that an event may have, by whom they are for. */
export const eventFormats: readonly Format[] = [
  {
    file: "calendar.ics",
    reader: "calendar",
    type: calendarType,
    name: "data.calendar",
    note: "data.calendar-note",
    isNamedOn: "every-page",
  },
  {
    file: "event.ics",
    reader: "calendar",
    type: calendarType,
    name: "data.event",
    note: "data.event-note",
    isNamedOn: "no-page",
  },
  {
    file: "registration.ics",
    reader: "calendar",
    type: calendarType,
    name: "data.registration",
    note: "data.registration-note",
    isNamedOn: "no-page",
  },
  {
    file: "feed.xml",
    reader: "feed",
    type: feedType,
    name: "data.feed",
    note: "data.feed-note",
    isNamedOn: "every-page",
  },
  {
    file: "schedule.xml",
    reader: "app",
    type: "application/xml",
    name: "data.schedule-xml",
    note: "data.schedule-xml-note",
    isNamedOn: "programme",
  },
  {
    file: "schedule.json",
    reader: "app",
    type: "application/json",
    name: "data.schedule-json",
    note: "data.schedule-json-note",
    isNamedOn: "programme",
  },
  ...tableNames.map((name) => table(name, "spreadsheet", "csv")),
  {
    file: "data/datapackage.json",
    reader: "program",
    type: "application/json",
    name: "data.package",
    note: "data.package-note",
    isNamedOn: "programme",
  },
  ...tableNames.map((name) => table(name, "program", "json")),
];

/** Tells whether there is a file at a url. */
export type IsPublished = (url: string) => boolean;

/** What a head names beside the page itself. */
export interface Alternate {
  readonly type: string;
  readonly url: string;
  readonly name: Key;
}

const siteAlternates = (base: string): readonly Alternate[] => [
  { type: feedType, url: siteFeedUrl(base), name: "data.feed" },
  { type: calendarType, url: agendaCalendarUrl(base), name: "menu.agenda" },
];

const eventAlternates = (base: string, event: Event, page: string): readonly Alternate[] => {
  const programmes = [event.url, homeUrl(base), listUrl(base, event.id, "data")];
  const tellsAll = programmes.includes(page) || page.startsWith(programmeUrl(base, event.id));
  return [
    { type: calendarType, url: sessionCalendarUrl(page), name: "data.session" },
    ...eventFormats
      .filter(
        ({ isNamedOn }) => isNamedOn === "every-page" || (tellsAll && isNamedOn === "programme"),
      )
      .map(({ file, type, name }) => ({ type, url: eventFileUrl(base, event.id, file), name })),
  ];
};

/** The other forms of what a page tells, as far as they were written; those of the agenda for a page of no event. */
export const alternatesOf = (
  { base }: Pick<Site, "base">,
  event: Event | undefined,
  page: string,
  isPublished: IsPublished,
): readonly Alternate[] =>
  (event ? eventAlternates(base, event, page) : siteAlternates(base)).filter(({ url }) =>
    isPublished(url),
  );

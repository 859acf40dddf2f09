/** Calendars as ical.js reads them, which is not ours. */
import ICAL from "ical.js";

export interface ReadEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly url: string;
  readonly sequence: number;
  /** UTC, as `2027-03-27T09:00:00.000Z`; of a whole day, `2027-03-27`. */
  readonly start: string;
  readonly end: string | undefined;
  readonly modified: string | undefined;
  readonly categories: readonly string[];
  /** Its lines, unfolded. */
  readonly lines: readonly string[];
}

export interface ReadCalendar {
  readonly entries: readonly ReadEntry[];
  /** Properties of the calendar itself, by name. */
  readonly properties: Readonly<Record<string, string>>;
  readonly zones: readonly string[];
}

const moment = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) return undefined;
  return value.isDate ? value.toString() : value.toJSDate().toISOString();
};

const text = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? "");

const readEntry = (component: ICAL.Component): ReadEntry => ({
  uid: text(component, "uid"),
  title: text(component, "summary"),
  description: text(component, "description"),
  location: text(component, "location"),
  status: text(component, "status"),
  url: text(component, "url"),
  sequence: Number(component.getFirstPropertyValue("sequence")),
  start: moment(component, "dtstart") ?? "",
  end: moment(component, "dtend"),
  modified: moment(component, "last-modified"),
  categories: (component.getFirstProperty("categories")?.getValues() ?? []).map(String),
  lines: component
    .toString()
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n"),
});

/** Reads a calendar by its own zones alone, whatever ical.js knows of the world's. */
export const readCalendar = (file: string): ReadCalendar => {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = calendar.getAllSubcomponents("vtimezone");
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  return {
    entries: calendar.getAllSubcomponents("vevent").map(readEntry),
    properties: Object.fromEntries(
      calendar
        .getAllProperties()
        .map((property) => [property.name, String(property.getFirstValue())]),
    ),
    zones: zones.map((zone) => text(zone, "tzid")),
  };
};

/** iCalendar: Google, Outlook, Indico, pretalx, frab and others. RFC 5545. */
import { ImportFault } from "../fault.ts";
import { plainToMarkdown } from "../html.ts";
import type { Moment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { shortText } from "../short-text.ts";
import { chooseZone } from "../zone.ts";
import type { IcsDialect } from "./ics-people.ts";
import { type IcsFile, readIcsFile } from "./ics-lines.ts";
import { textOf } from "./ics-properties.ts";
import { toSession } from "./ics-session.ts";
import { readTimes, type TimedEvent } from "./ics-times.ts";
import { findWhole, spanOf } from "./ics-whole.ts";
import { IcsZones } from "./ics-zones.ts";

const dialectOf = ({ calendars: [first], events }: IcsFile): IcsDialect => {
  const product = first ? textOf(first, "prodid") : "";
  return {
    isIndico:
      /indico/i.test(product) || events.some((event) => textOf(event, "uid").startsWith("indico-")),
    isPretalx: /pretalx/i.test(product),
    isOurs: /parvis/i.test(product),
  };
};

const zoneOf = (
  { calendars: [first], events }: IcsFile,
  zones: IcsZones,
  options: ReadOptions,
  notes: Notes,
): string => {
  const named = (first && textOf(first, "x-wr-timezone")) || zones.mostUsed(events);
  const moments = events.flatMap((event): readonly Moment[] => {
    const moment = zones.moment(event.getFirstProperty("dtstart"));
    return typeof moment === "string" ? [] : [moment];
  });
  return chooseZone(zones.nameOf(named) ?? named, moments, options, notes);
};

/** What the file says of the meeting: in an event of its own, else at its head. */
const readMeeting = (
  { calendars: [first] }: IcsFile,
  whole: TimedEvent | undefined,
  notes: Notes,
) => {
  const span = whole && spanOf(whole);
  const said = (ofEvent: string, ofCalendar: string): string =>
    whole ? textOf(whole.component, ofEvent) : first ? textOf(first, ofCalendar) : "";
  return {
    title: whole?.title || (first ? shortText(textOf(first, "x-wr-calname"), notes) : ""),
    url: said("url", "url"),
    start: span && new Date(span.from).toISOString().slice(0, 10),
    end: span && new Date(span.to - 1).toISOString().slice(0, 10),
    venue: whole ? shortText(textOf(whole.component, "location"), notes) : "",
    text: plainToMarkdown(said("description", "x-wr-caldesc")),
  };
};

/** Throws `ImportFault` if the text is no calendar, or has no event. */
export const readIcs = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const file = readIcsFile(text, notes);
  if (file.events.length === 0) throw new ImportFault("no-sessions");
  const dialect = dialectOf(file);
  const zones = new IcsZones(file.calendars, notes);
  const zone = zoneOf(file, zones, options, notes);
  const events = readTimes(file.events, zones, zone, notes);
  const whole = findWhole(events);
  if (whole) notes.add("whole-event", whole.title);
  const people = new PeopleIndex(notes);
  const sessions = events
    .filter((event) => event !== whole)
    .map((event) => toSession(event, file, dialect, people, notes));
  return {
    system: dialect.isIndico ? "indico" : dialect.isPretalx ? "pretalx" : "ical",
    ...readMeeting(file, whole, notes),
    timezone: zone,
    city: "",
    rooms: [...new Set(sessions.map(({ room }) => room))]
      .filter(Boolean)
      .map((name) => ({ name, capacity: undefined, note: "" })),
    tracks: [],
    people: people.all,
    sessions,
  };
};

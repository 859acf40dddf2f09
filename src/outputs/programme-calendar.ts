/** `calendar.ics`, the programme to subscribe to; the same of each room, track, person and theme; `session.ics`, one session each. */
import { hasCalendar, isDated, isTimed, type TimedEntry } from "../site/dated.ts";
import { entriesOf, sessionEntry } from "../site/entries.ts";
import type { Event, Site } from "../site/model.ts";
import { type Part, partsOf } from "../site/part-calendars.ts";
import { unlessTba } from "../site/unless-tba.ts";
import {
  knownUrl,
  eventFileUrl,
  outputPath,
  partCalendarUrl,
  sessionCalendarUrl,
} from "../urls.ts";
import { calendarColour } from "../styles/palette.ts";
import { calendar, calendarType, type Subscription } from "./ical/calendar.ts";
import type { Lines } from "./ical/content-line.ts";
import { entryComponent } from "./ical/entry-component.ts";
import { eventComponent } from "./ical/event-component.ts";
import { type RemovedEntry, removedComponent, removedEntries } from "./ical/removed-component.ts";
import { eventZone, spanZones } from "./ical/zones.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";
import { type Output, readableFromElsewhere } from "./output.ts";

const subscription = (site: Site, event: Event): Subscription => ({
  name: event.shortTitle,
  description: unlessTba(event.summary),
  source: knownUrl(site, eventFileUrl(site.root, event.id, "calendar.ics")),
  page: knownUrl(site, event.url),
  colour: calendarColour(site.look),
  timezone: event.timezone,
});

const partSubscription = (site: Site, event: Event, { title, url }: Part): Subscription => ({
  ...subscription(site, event),
  name: `${title} · ${event.shortTitle}`,
  description: undefined,
  source: knownUrl(site, partCalendarUrl(url)),
  page: knownUrl(site, url),
});

const zonesOf = ({ timezone }: Event, entries: readonly (TimedEntry | RemovedEntry)[]) =>
  spanZones(
    timezone,
    entries.map(({ span }) => span),
  );

/** Each entry is written once, for all files that hold it. */
const eventFiles = (site: Site, event: Event): readonly OutputFile[] => {
  const written = new Map<string, Lines>();
  const write = (entry: TimedEntry): Lines => {
    const key = `${entry.kind} ${entry.id}`;
    const lines = written.get(key) ?? entryComponent(site, entry);
    written.set(key, lines);
    return lines;
  };
  const whole = (): string => {
    const entries = entriesOf(event).filter(isTimed);
    const gone = removedEntries(event);
    const isProgrammed = entries.length > 0 || !isDated(event);
    return calendar(
      [
        ...(isProgrammed ? entries.map(write) : [eventComponent(site, event)]),
        ...gone.map((entry) => removedComponent(site, event, entry)),
      ],
      [...(isProgrammed ? [] : eventZone(event)), ...zonesOf(event, [...entries, ...gone])],
      subscription(site, event),
    );
  };
  return [
    outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, "calendar.ics")), whole),
    ...partsOf(event).map((part) =>
      outputFile(outputPath(site.base, partCalendarUrl(part.url)), () =>
        calendar(
          part.entries.map(write),
          zonesOf(event, part.entries),
          partSubscription(site, event, part),
        ),
      ),
    ),
    ...event.sessions
      .map(sessionEntry)
      .filter(isTimed)
      .map((entry) =>
        outputFile(outputPath(site.base, sessionCalendarUrl(entry.url)), () =>
          calendar([write(entry)], zonesOf(event, [entry])),
        ),
      ),
  ];
};

export const programmeCalendar: Output = {
  files: (site) => site.events.filter(hasCalendar).flatMap((event) => eventFiles(site, event)),
  formats: [
    {
      file: "calendar.ics",
      reader: "calendar",
      type: calendarType,
      name: "data.calendar",
      note: "data.calendar-note",
      isNamedOn: "every-page",
    },
  ],
  besidePage: (page) => [
    { type: calendarType, url: sessionCalendarUrl(page), name: "data.session" },
    { type: calendarType, url: partCalendarUrl(page), name: "data.part" },
  ],
  headers: () => [readableFromElsewhere("/:event/calendar.ics")],
};

/** Calendars of few entries: an event, its registration, all events of a site. */
import { translator } from "../i18n/index.ts";
import { hasRegistrationDates, isDated } from "../site/dated.ts";
import type { Site } from "../site/model.ts";
import { calendarColour } from "../styles/palette.ts";
import { knownUrl, agendaCalendarUrl, agendaUrl, eventFileUrl, outputPath } from "../urls.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";
import { calendar, calendarType } from "./ical/calendar.ts";
import { eventComponent } from "./ical/event-component.ts";
import { registrationComponents } from "./ical/registration-components.ts";
import { eventZone, momentZones } from "./ical/zones.ts";
import type { Output } from "./output.ts";

/** `event.ics`: the event as one entry, to add to a calendar. */
export const eventCalendar: Output = {
  files: (site) =>
    site.events
      .filter(isDated)
      .map((event) =>
        outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, "event.ics")), () =>
          calendar([eventComponent(site, event)], eventZone(event)),
        ),
      ),
  formats: [
    {
      file: "event.ics",
      reader: "calendar",
      type: calendarType,
      name: "data.event",
      note: "data.event-note",
      isNamedOn: "no-page",
    },
  ],
};

const registrationFiles = (site: Site): readonly OutputFile[] =>
  site.events.filter(hasRegistrationDates).map((event) => {
    const { opens, closes } = event.registration;
    const url = eventFileUrl(site.root, event.id, "registration.ics");
    return outputFile(outputPath(site.base, url), () =>
      calendar(
        registrationComponents(site, event),
        momentZones(
          event.timezone,
          [opens, closes].filter((at) => at !== undefined),
        ),
      ),
    );
  });

/** `registration.ics`: when one may register, as far as that is dated. */
export const registrationCalendar: Output = {
  files: registrationFiles,
  formats: [
    {
      file: "registration.ics",
      reader: "calendar",
      type: calendarType,
      name: "data.registration",
      note: "data.registration-note",
      isNamedOn: "no-page",
    },
  ],
};

const agendaFiles = (site: Site): readonly OutputFile[] => {
  const events = site.events.filter(isDated);
  const [first] = events;
  if (site.events.length < 2 || !first) return [];
  const url = agendaCalendarUrl(site.root);
  const name = `${translator(site)("menu.agenda")} · ${site.title}`;
  return [
    outputFile(outputPath(site.base, url), () =>
      calendar(
        events.map((event) => eventComponent(site, event)),
        events.flatMap(eventZone),
        {
          name,
          description: undefined,
          source: knownUrl(site, url),
          page: knownUrl(site, agendaUrl(site.root)),
          colour: calendarColour(site.look),
          timezone: first.timezone,
        },
      ),
    ),
  ];
};

/** `agenda.ics`: all events of a site with several, to subscribe to. */
export const agendaCalendar: Output = {
  files: agendaFiles,
  ofSite: (root) => ({ type: calendarType, url: agendaCalendarUrl(root), name: "menu.agenda" }),
};

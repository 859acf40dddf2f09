/** `agenda.ics`: all events of a site with several, to subscribe to. */
import { translator } from "../i18n/index.ts";
import { calendarColour } from "../styles/palette.ts";
import { isDated } from "../site/dated.ts";
import type { Site } from "../site/model.ts";
import { absoluteUrl, agendaCalendarUrl, agendaUrl, outputPath } from "../urls.ts";
import { calendar } from "./ical/calendar.ts";
import { eventComponent } from "./ical/event-component.ts";
import { eventZone } from "./ical/zones.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";

export const agendaCalendar = (site: Site): readonly OutputFile[] => {
  const events = site.events.filter(isDated);
  const [first] = events;
  if (site.events.length < 2 || !first) return [];
  const url = agendaCalendarUrl(site.base);
  const name = `${translator(site.language)("menu.agenda")} · ${site.title}`;
  return [
    outputFile(outputPath(site.base, url), () =>
      calendar(
        events.map((event) => eventComponent(site, event)),
        events.flatMap(eventZone),
        {
          name,
          description: undefined,
          source: absoluteUrl(site, url),
          page: absoluteUrl(site, agendaUrl(site.base)),
          colour: calendarColour(site.look),
          timezone: first.timezone,
        },
      ),
    ),
  ];
};

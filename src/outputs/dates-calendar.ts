/** `dates.ics`: the dates of an event to know, to subscribe to. */
import { isDated } from "../site/dated.ts";
import { calendarDatesOf, hasDatesCalendar } from "../site/key-dates.ts";
import type { Event, Site } from "../site/model.ts";
import { calendarColour } from "../styles/palette.ts";
import { eventFileUrl, knownUrl, outputPath } from "../urls.ts";
import { outputFile } from "../write/output-file.ts";
import { calendar, calendarType } from "./ical/calendar.ts";
import { dateComponents } from "./ical/date-components.ts";
import { eventZone, momentZones } from "./ical/zones.ts";
import type { Output } from "./output.ts";
import { voice } from "./text/voice.ts";

const calendarOf = (site: Site, event: Event, url: string): string => {
  const dates = calendarDatesOf(event);
  const moments = dates.flatMap(({ at, until }) => (until ? [at, until] : [at]));
  return calendar(
    dateComponents(site, event, dates),
    [...momentZones(event.timezone, moments), ...(isDated(event) ? eventZone(event) : [])],
    {
      name: `${voice(event).t("dates.title")} · ${event.shortTitle}`,
      description: undefined,
      source: knownUrl(site, url),
      page: knownUrl(site, event.url),
      colour: calendarColour(site.look),
      timezone: event.timezone,
    },
  );
};

export const datesCalendar: Output = {
  files: (site) =>
    site.events.filter(hasDatesCalendar).map((event) => {
      const url = eventFileUrl(site.root, event.id, "dates.ics");
      return outputFile(outputPath(site.base, url), () => calendarOf(site, event, url));
    }),
  formats: [
    {
      file: "dates.ics",
      reader: "calendar",
      type: calendarType,
      name: "data.dates",
      note: "data.dates-note",
      isNamedOn: "no-page",
    },
  ],
};

/** `event.ics`: the event as one entry, to add to a calendar. */
import { isDated } from "../site/dated.ts";
import type { Site } from "../site/model.ts";
import { eventFileUrl, outputPath } from "../urls.ts";
import { calendar } from "./ical/calendar.ts";
import { eventComponent } from "./ical/event-component.ts";
import { eventZone } from "./ical/zones.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";

export const eventCalendars = (site: Site): readonly OutputFile[] =>
  site.events
    .filter(isDated)
    .map((event) =>
      outputFile(outputPath(site.base, eventFileUrl(site.base, event.id, "event.ics")), () =>
        calendar([eventComponent(site, event)], eventZone(event)),
      ),
    );

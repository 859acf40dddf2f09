/** `registration.ics`: when one may register, as far as that is dated. */
import { hasRegistrationDates } from "../site/dated.ts";
import type { Site } from "../site/model.ts";
import { eventFileUrl, outputPath } from "../urls.ts";
import { calendar } from "./ical/calendar.ts";
import { registrationComponents } from "./ical/registration-components.ts";
import { momentZones } from "./ical/zones.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";

export const registrationCalendars = (site: Site): readonly OutputFile[] =>
  site.events.filter(hasRegistrationDates).map((event) => {
    const { opens, closes } = event.registration;
    const url = eventFileUrl(site.base, event.id, "registration.ics");
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

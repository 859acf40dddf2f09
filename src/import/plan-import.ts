/** Plans what an import brings, by what the site has and calls things already. */
import { tbaWord } from "../content/schema/tba.ts";
import { idOf } from "./content/ids.ts";
import type { Items } from "./content/item.ts";
import { planItems } from "./content/plan.ts";
import type { WorkingCopy } from "./content/working-copy.ts";
import { existingIds, takenIds } from "./existing-ids.ts";
import type { Media } from "./media.ts";
import type { Notes } from "./notes.ts";
import type { Programme } from "./programme.ts";
import { eventFact, type Target } from "./target.ts";
import { commandWords } from "../i18n/commands.ts";

/** The venue that the event has here already, else a new one by its name. */
const venueOf = (workingCopy: WorkingCopy, event: string, programme: Programme): string => {
  const written = eventFact(workingCopy, event, "venue");
  if (written !== undefined && written !== tbaWord) return written;
  return idOf(programme.venue) || `${event}-venue`;
};

/** All items as the source has them now. */
export const planImport = (
  workingCopy: WorkingCopy,
  programme: Programme,
  target: Target,
  siteLanguage: string,
  media: Media,
  notes: Notes,
): Items => {
  const { event } = target;
  const venueId = venueOf(workingCopy, event, programme);
  return planItems(
    programme,
    {
      eventId: event,
      language: eventFact(workingCopy, event, "language") ?? siteLanguage,
      venueId,
      venueName: commandWords(siteLanguage)("import.venue-name"),
      existing: existingIds(workingCopy, programme, venueId, target),
      taken: takenIds(workingCopy, event),
      media,
    },
    notes,
  );
};

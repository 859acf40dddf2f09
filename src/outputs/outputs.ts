/** Every file beside the pages that tells the programme in another format. */
import type { Site } from "../site/model.ts";
import { agendaCalendar } from "./agenda-ics.ts";
import { openData } from "./data.ts";
import { eventCalendars } from "./event-ics.ts";
import { feedFiles } from "./feed.ts";
import type { OutputFile } from "../write/output-file.ts";
import { programmeCalendars } from "./programme-ics.ts";
import { registrationCalendars } from "./registration-ics.ts";
import { schedules } from "./schedule.ts";
import { searchIndexes } from "./search.ts";

/** What one format makes of a site. */
type Output = (site: Site) => readonly OutputFile[];

const formats: readonly Output[] = [
  eventCalendars,
  programmeCalendars,
  registrationCalendars,
  agendaCalendar,
  feedFiles,
  schedules,
  openData,
  searchIndexes,
];

export const outputs = (site: Site): readonly OutputFile[] =>
  formats.flatMap((format) => format(site));

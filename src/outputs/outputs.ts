/** Every output of a site beside its pages. */
import type { Site } from "../site/model.ts";
import { versionsOf } from "../site/versions.ts";
import type { OwnPages } from "../site/own-page.ts";
import type { OutputFile } from "../write/output-file.ts";
import { agendaCalendar, eventCalendar, registrationCalendar } from "./calendars.ts";
import { openData } from "./data.ts";
import { feeds } from "./feed.ts";
import type { Output } from "./output.ts";
import { programmeCalendar } from "./programme-calendar.ts";
import { schedules } from "./schedule.ts";
import { searchIndex } from "./search.ts";
import { securityContact } from "./security.ts";

export const allOutputs: readonly Output[] = [
  openData,
  feeds,
  schedules,
  programmeCalendar,
  eventCalendar,
  registrationCalendar,
  agendaCalendar,
  searchIndex,
  securityContact,
];

/** Every file beside the pages that tells the programme in another format; that of the first language where several have it. */
export const outputs = (site: Site, own?: OwnPages): readonly OutputFile[] => {
  const all = allOutputs.flatMap(({ files, isForAll }) =>
    (isForAll ? [site] : versionsOf(site)).flatMap((version) => files(version, own)),
  );
  return site.versions
    ? [...new Map(all.toReversed().map((file) => [file.path, file])).values()].toReversed()
    : all;
};

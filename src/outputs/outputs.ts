/** Every output of a site beside its pages. */
import type { Site } from "../site/model.ts";
import { elsewhereIn, versionsOf } from "../site/versions.ts";
import type { OwnPages } from "../site/own-page.ts";
import type { OutputFile } from "../write/output-file.ts";
import { agendaCalendar, eventCalendar, registrationCalendar } from "./calendars.ts";
import { openData } from "./data.ts";
import { datesCalendar } from "./dates-calendar.ts";
import { embeds } from "./embed.ts";
import { feeds } from "./feed.ts";
import type { Output } from "./output.ts";
import { programmeCalendar } from "./programme-calendar.ts";
import { schedules } from "./schedule.ts";
import { searchIndex } from "./search.ts";
import { searchTexts } from "./search-texts.ts";
import { securityContact } from "./security.ts";

export const allOutputs: readonly Output[] = [
  openData,
  feeds,
  schedules,
  programmeCalendar,
  eventCalendar,
  registrationCalendar,
  datesCalendar,
  agendaCalendar,
  searchIndex,
  searchTexts,
  securityContact,
  embeds,
];

/** Those of one version, without the files of events that are not in its language. */
const filesOf = (version: Site, { files }: Output, own?: OwnPages): readonly OutputFile[] => {
  const isElsewhere = elsewhereIn(version);
  return files(version, own).filter(({ path }) => !isElsewhere(version.base + path));
};

/** Every file beside the pages that tells the programme in another format, in each language. */
export const outputs = (site: Site, own?: OwnPages): readonly OutputFile[] =>
  allOutputs.flatMap((output) =>
    (output.isForAll ? [site] : versionsOf(site)).flatMap((version) =>
      filesOf(version, output, own),
    ),
  );

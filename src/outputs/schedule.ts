/** The programme in the exchange format of conference apps, in both of its forms. */
import type { Site } from "../site/model.ts";
import { eventFileUrl, outputPath } from "../urls.ts";
import { once, outputFile, type OutputFile } from "../write/output-file.ts";
import { type Output, readableFromElsewhere } from "./output.ts";
import { scheduleJson } from "./schedule/json.ts";
import { hasSchedule, scheduleOf } from "./schedule/programme.ts";
import { scheduleXml } from "./schedule/xml.ts";

const scheduleFiles = (site: Site): readonly OutputFile[] =>
  site.events.filter(hasSchedule).flatMap((event) => {
    const schedule = once(() => scheduleOf(site, event));
    const file = (name: "schedule.xml" | "schedule.json", print: typeof scheduleXml) =>
      outputFile(outputPath(site.base, eventFileUrl(site.base, event.id, name)), () =>
        print(site, schedule()),
      );
    return [file("schedule.xml", scheduleXml), file("schedule.json", scheduleJson)];
  });

/** `schedule.xml` and `schedule.json` of each event of whose programme a time is known. */
export const schedules: Output = {
  files: scheduleFiles,
  formats: [
    {
      file: "schedule.xml",
      reader: "app",
      type: "application/xml",
      name: "data.schedule-xml",
      note: "data.schedule-xml-note",
      isNamedOn: "programme",
    },
    {
      file: "schedule.json",
      reader: "app",
      type: "application/json",
      name: "data.schedule-json",
      note: "data.schedule-json-note",
      isNamedOn: "programme",
    },
  ],
  headers: () => [
    readableFromElsewhere("/:event/schedule.xml"),
    readableFromElsewhere("/:event/schedule.json"),
  ],
};

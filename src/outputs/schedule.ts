/** The programme in the exchange format of conference apps, in both of its forms. */
import type { Site } from "../site/model.ts";
import { type EventFile, eventFileUrl, outputPath } from "../urls.ts";
import { once, outputFile, type OutputFile } from "../write/output-file.ts";
import { type Output, readableFromElsewhere } from "./output.ts";
import { scheduleJson } from "./schedule/json.ts";
import { scheduleJson2 } from "./schedule/json2.ts";
import { hasSchedule, scheduleOf } from "./schedule/programme.ts";
import { scheduleXml } from "./schedule/xml.ts";

const scheduleFiles = (site: Site): readonly OutputFile[] =>
  site.events.filter(hasSchedule).flatMap((event) => {
    const schedule = once(() => scheduleOf(site, event));
    const file = (name: EventFile, print: typeof scheduleXml) =>
      outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, name)), () =>
        print(site, schedule()),
      );
    return [
      file("schedule.xml", scheduleXml),
      file("schedule.json", scheduleJson),
      file("schedule2.json", scheduleJson2),
    ];
  });

/** `schedule.xml`, `schedule.json` and its second version, of each event of whose programme a time is known. */
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
    {
      file: "schedule2.json",
      reader: "app",
      type: "application/json",
      name: "data.schedule-json2",
      note: "data.schedule-json2-note",
      isNamedOn: "no-page",
    },
  ],
  headers: () =>
    ["schedule.xml", "schedule.json", "schedule2.json"].map((file) =>
      readableFromElsewhere(`/:event/${file}`),
    ),
};

/** The programme in the exchange format of conference apps, in both of its forms. */
import type { Site } from "../site/model.ts";
import { eventFileUrl, outputPath } from "../urls.ts";
import type { OutputFile } from "./output-file.ts";
import { scheduleJson } from "./schedule/json.ts";
import { scheduleOf } from "./schedule/programme.ts";
import { scheduleXml } from "./schedule/xml.ts";

/** `schedule.xml` and `schedule.json` of each event of whose programme a time is known. */
export const schedules = (site: Site): readonly OutputFile[] =>
  site.events.flatMap((event) => {
    const schedule = scheduleOf(site, event);
    if (!schedule) return [];
    const file = (name: "schedule.xml" | "schedule.json", body: string): OutputFile => ({
      path: outputPath(site.base, eventFileUrl(site.base, event.id, name)),
      body,
    });
    return [
      file("schedule.xml", scheduleXml(site, schedule)),
      file("schedule.json", scheduleJson(site, schedule)),
    ];
  });

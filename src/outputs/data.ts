/** The event as tables, with a package that describes them. */
import type { Site } from "../site/model.ts";
import { type EventFile, eventFileUrl, outputPath } from "../urls.ts";
import { toCsv } from "./data/csv.ts";
import { dataPackage } from "./data/data-package.ts";
import { toJson } from "./data/json.ts";
import { tables } from "./data/tables.ts";
import type { OutputFile } from "./output-file.ts";

/** `data/*.csv`, `data/*.json` and `data/datapackage.json` of each event. */
export const openData = (site: Site): readonly OutputFile[] =>
  site.events.flatMap((event) => {
    const file = (name: EventFile, body: string): OutputFile => ({
      path: outputPath(site.base, eventFileUrl(site.base, event.id, name)),
      body,
    });
    const all = tables(site, event);
    return [
      ...all.flatMap((table) => [
        file(`data/${table.name}.csv`, toCsv(table)),
        file(`data/${table.name}.json`, toJson(table)),
      ]),
      file("data/datapackage.json", dataPackage(site, event, all)),
    ];
  });

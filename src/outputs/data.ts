/** The event as tables, with a package that describes them. */
import type { Site } from "../site/model.ts";
import { type EventFile, eventFileUrl, outputPath } from "../urls.ts";
import { toCsv } from "./data/csv.ts";
import { dataPackage } from "./data/data-package.ts";
import { toJson } from "./data/json.ts";
import { type TableName, tableNames } from "./data/table.ts";
import { tables } from "./data/tables.ts";
import { once, outputFile, type OutputFile } from "../write/output-file.ts";

/** `data/*.csv`, `data/*.json` and `data/datapackage.json` of each event. */
export const openData = (site: Site): readonly OutputFile[] =>
  site.events.flatMap((event) => {
    const all = once(() => tables(site, event));
    const file = (name: EventFile, make: () => string) =>
      outputFile(outputPath(site.base, eventFileUrl(site.base, event.id, name)), make);
    const print = (name: TableName, write: typeof toCsv): string =>
      all()
        .filter((table) => table.name === name)
        .map(write)
        .join("");
    return [
      ...tableNames.flatMap((name) => [
        file(`data/${name}.csv`, () => print(name, toCsv)),
        file(`data/${name}.json`, () => print(name, toJson)),
      ]),
      file("data/datapackage.json", () => dataPackage(site, event, all())),
    ];
  });

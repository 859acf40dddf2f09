/** The event as tables, with a package that describes them. */
import type { Site } from "../site/model.ts";
import { type EventFile, eventFileUrl, outputPath } from "../urls.ts";
import { toCsv } from "./data/csv.ts";
import { dataPackage } from "./data/data-package.ts";
import { toJson } from "./data/json.ts";
import { type TableName, tableNames } from "./data/table.ts";
import { tableNamesFor } from "./data/tables.ts";
import { tablesInAll } from "./data/translated.ts";
import { workbook, workbookType } from "./data/workbook.ts";
import { type Format, type Output, readableFromElsewhere } from "./output.ts";
import { once, outputFile, type OutputFile } from "../write/output-file.ts";

const dataFiles = (site: Site): readonly OutputFile[] =>
  site.events.flatMap((event) => {
    const all = once(() => tablesInAll(site, event));
    const file = (name: EventFile, make: () => string | Uint8Array) =>
      outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, name)), make);
    const print = (name: TableName, write: typeof toCsv): string =>
      all()
        .filter((table) => table.name === name)
        .map(write)
        .join("");
    return [
      ...tableNamesFor(event).flatMap((name) => [
        file(`data/${name}.csv`, () => print(name, toCsv)),
        file(`data/${name}.json`, () => print(name, toJson)),
      ]),
      file("data/datapackage.json", () => dataPackage(site, event, all())),
      file("data/programme.xlsx", () => workbook(event, all())),
    ];
  });

const table = (
  name: TableName,
  reader: "spreadsheet" | "program",
  type: "csv" | "json",
): Format => ({
  file: `data/${name}.${type}`,
  reader,
  type: type === "csv" ? "text/csv" : "application/json",
  name: `data.${name}`,
  note: undefined,
  isNamedOn: "no-page",
});

/** `data/programme.xlsx`, `data/*.csv`, `data/*.json` and `data/datapackage.json` of each event. */
export const openData: Output = {
  isForAll: true,
  files: dataFiles,
  formats: [
    {
      file: "data/programme.xlsx",
      reader: "spreadsheet",
      type: workbookType,
      name: "data.workbook",
      note: "data.workbook-note",
      isNamedOn: "no-page",
    },
    ...tableNames.map((name) => table(name, "spreadsheet", "csv")),
    {
      file: "data/datapackage.json",
      reader: "program",
      type: "application/json",
      name: "data.package",
      note: "data.package-note",
      isNamedOn: "programme",
    },
    ...tableNames.map((name) => table(name, "program", "json")),
  ],
  headers: () => [readableFromElsewhere("/:event/data/*")],
};

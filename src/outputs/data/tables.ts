/** The tables of an event, and what explains them. */
import { type Translate, translator } from "../../i18n/index.ts";
import type { Event, Site } from "../../site/model.ts";
import type { EventFile } from "../../urls.ts";
import { organisationTable, speakerTable, themeTable } from "./people-tables.ts";
import { sessionTable, slotTable } from "./programme-tables.ts";
import { contributionTable, materialTable, participationTable } from "./session-parts-tables.ts";
import { type Table, type TableName, tableNames } from "./table.ts";

/** All tables of an event, in the order of `tableNames`; one without rows has its columns. */
export const tables = (site: Site, event: Event): readonly Table[] => [
  slotTable(site, event),
  sessionTable(site, event),
  speakerTable(site, event),
  organisationTable(site, event),
  themeTable(site, event),
  participationTable(event),
  contributionTable(event),
  materialTable(site, event),
];

export const tableTitle = (t: Translate, name: TableName): string => t(`data.${name}`);

/** A table as it is published, for a page that lists them. */
export interface DataFile {
  readonly name: TableName;
  /** In the event's language. */
  readonly title: string;
  readonly csv: EventFile;
  readonly json: EventFile;
}

/** Where the tables of every event are; the package that describes them is `data/datapackage.json`. */
export const dataFiles = (event: Pick<Event, "language">): readonly DataFile[] =>
  tableNames.map((name) => ({
    name,
    title: tableTitle(translator(event.language), name),
    csv: `data/${name}.csv`,
    json: `data/${name}.json`,
  }));

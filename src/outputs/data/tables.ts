/** The tables of an event, and what explains them. */
import type { Translate } from "../../i18n/index.ts";
import type { Event, Site } from "../../site/model.ts";
import { organisationTable, speakerTable, themeTable } from "./people-tables.ts";
import { sessionTable, slotTable } from "./programme-tables.ts";
import {
  contributionTable,
  factTable,
  materialTable,
  participationTable,
} from "./session-parts-tables.ts";
import { teamTable } from "./team-table.ts";
import { type Table, type TableName, tableNames } from "./table.ts";

/** The tables that are only there if they have rows; all others have their columns. */
const occasional: Partial<Record<TableName, (event: Event) => boolean>> = {
  team: ({ team }) => team.length > 0,
  facts: ({ sessions }) => sessions.some(({ facts = [] }) => facts.length > 0),
};

/** The names of the tables that an event has, in order. */
export const tableNamesFor = (event: Event): readonly TableName[] =>
  tableNames.filter((name) => occasional[name]?.(event) ?? true);

/** The tables of an event, in the order of `tableNames`. */
export const tables = (site: Site, event: Event): readonly Table[] => {
  const make: Readonly<Record<TableName, () => Table>> = {
    slots: () => slotTable(site, event),
    sessions: () => sessionTable(site, event),
    speakers: () => speakerTable(site, event),
    organisations: () => organisationTable(site, event),
    team: () => teamTable(site, event),
    themes: () => themeTable(site, event),
    participations: () => participationTable(event),
    contributions: () => contributionTable(site, event),
    materials: () => materialTable(site, event),
    facts: () => factTable(event),
  };
  return tableNamesFor(event).map((name) => make[name]());
};

export const tableTitle = (t: Translate, name: TableName): string => t(`data.${name}`);

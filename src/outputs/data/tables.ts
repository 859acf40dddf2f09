/** The tables of an event, and what explains them. */
import type { Translate } from "../../i18n/index.ts";
import type { Event, Site } from "../../site/model.ts";
import { organisationTable, speakerTable, themeTable } from "./people-tables.ts";
import { sessionTable, slotTable } from "./programme-tables.ts";
import { contributionTable, materialTable, participationTable } from "./session-parts-tables.ts";
import { teamTable } from "./team-table.ts";
import type { Table, TableName } from "./table.ts";

/** The tables of an event, in the order of `tableNames`: one without rows has its columns, that of the team is only there if it has. */
export const tables = (site: Site, event: Event): readonly Table[] => [
  slotTable(site, event),
  sessionTable(site, event),
  speakerTable(site, event),
  organisationTable(site, event),
  ...(event.team.length > 0 ? [teamTable(site, event)] : []),
  themeTable(site, event),
  participationTable(event),
  contributionTable(site, event),
  materialTable(site, event),
];

export const tableTitle = (t: Translate, name: TableName): string => t(`data.${name}`);

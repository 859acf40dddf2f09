/** A table with a header, as spreadsheets save it: a session a row. */
import { toLine, toMarkdown } from "../html.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguages } from "../languages.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import {
  type ForeignLink,
  type ForeignSession,
  type Programme,
  type ReadOptions,
  unnamed,
} from "../programme.ts";
import { readList, statusOf } from "./csv-cells.ts";
import { columnNames } from "./csv-column-words.ts";
import { readTable, type TableRow } from "./csv-columns.ts";
import { type CsvRecord, readRecords } from "./csv-records.ts";
import { type DatedRow, placeRows } from "./csv-days.ts";
import { readRowTime, readTableClock, type TableClock } from "./csv-times.ts";
import { readTableTime } from "./csv-values.ts";
import { type NameStyle, readPeople, styleOf } from "./people-cell.ts";

/** Links of cells; that of the title is the session’s address. */
const linksOf = ({ cell, link }: TableRow): readonly ForeignLink[] =>
  columnNames.flatMap((column) => {
    const url = column === "title" || column === "url" ? undefined : link(column);
    return url === undefined ? [] : [{ title: toLine(cell(column)) || url, url }];
  });

const readText = ({ cell }: TableRow): string => {
  const texts = [toMarkdown(cell("abstract")), toMarkdown(cell("description"))];
  return [...new Set(texts)].filter(Boolean).join("\n\n");
};

/** The title; of a row that says one thing alone, that. */
const titleOf = ({ cell, cells }: TableRow): string => {
  const written = cells.filter((text) => text !== "");
  const isAlone = written.length === 1 && readTableTime(written[0] ?? "") === undefined;
  return toLine(cell("title") || (isAlone ? (written[0] ?? "") : ""));
};

/** What tells a row without id and title from others: when and where it is. */
const keyOf = ({ cell, cells, date = "" }: DatedRow): string =>
  [date, cell("start"), cell("room")].filter(Boolean).join(" ") || cells.join(" ").trim();

const toSession = (
  row: DatedRow,
  clock: TableClock,
  { people, names }: { readonly people: PeopleIndex; readonly names: NameStyle },
  notes: Notes,
): ForeignSession => {
  const { cell, line } = row;
  const title = titleOf(row);
  if (title === "") notes.add("no-title", `${line}`);
  const [organisation = "", ...others] = readList(cell("organisations"));
  const speakers = readPeople(cell("speakers"), names, notes);
  const type = cell("kind");
  const kind = readSessionKind(type);
  const slotKind = readSlotKind(type, title);
  const isSlot = speakers.length === 0 && slotKind !== undefined && kind === undefined;
  const isUnknownType = !isSlot && type !== "" && kind === undefined;
  if (isUnknownType) notes.add("type", type);
  const spoken = readLanguages(cell("language"), notes);
  // One organisation beside one person is that person’s; else all are the session’s.
  const isAlone = speakers.length === 1 && others.length === 0;
  return {
    key: cell("id") || title || keyOf(row),
    url: row.link("url") ?? (cell("url") || (row.link("title") ?? "")),
    title,
    subtitle: toLine(cell("subtitle")),
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: slotKind ?? "other",
    when: readRowTime(row, title, clock, notes),
    date: row.date,
    room: toLine(cell("room")),
    track: toLine(cell("track")),
    language: spoken.language,
    level: toLine(cell("level")),
    tags: [...(isUnknownType ? [toLine(type)] : []), ...readList(cell("tags"))],
    text: readText(row),
    people: speakers.flatMap((person) =>
      people.addNamed(
        person.name,
        person.organisation || (isAlone ? organisation : ""),
        person.sort,
      ),
    ),
    organisations: isAlone ? [] : [organisation, ...others].filter(Boolean),
    materials: [],
    stream: "",
    status: statusOf(cell("status")),
    unsaid: { languages: spoken.others, links: linksOf(row) },
  };
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter(Boolean);

/** A text as a table. Throws `ImportFault` if there is no column for titles, or no row. */
export const readCsv = (text: string, options: ReadOptions, notes: Notes): Programme =>
  readRows(readRecords(text), options, notes);

/** The same of the rows of any table, header first. */
export const readRows = (
  records: readonly CsvRecord[],
  options: ReadOptions,
  notes: Notes,
): Programme => {
  const table = readTable(records, options.columns, notes);
  const clock = readTableClock(table, options, notes);
  const days = { dayFirst: clock.dayFirst, start: options.start };
  const rows = placeRows(table, days, notes);
  const people = new PeopleIndex(notes);
  const names = styleOf(rows.map(({ cell }) => cell("speakers")));
  const sessions = rows.map((row) => toSession(row, clock, { people, names }, notes));
  return {
    system: "csv",
    ...unnamed,
    timezone: clock.zone,
    rooms: unique(sessions.map(({ room }) => room)).map((name) => ({
      name,
      capacity: undefined,
      note: "",
    })),
    tracks: unique(sessions.map(({ track }) => track)).map((name) => ({ name, accent: undefined })),
    people: people.all,
    sessions,
  };
};

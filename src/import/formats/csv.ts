/** A table with a header, as spreadsheets save it. The one door to csv-parse. */
import { parse } from "csv-parse/sync";
import { readDuration } from "../clock.ts";
import { ImportFault } from "../fault.ts";
import { toLine, toMarkdown } from "../html.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleBook } from "../people.ts";
import { localMoment } from "../place-moments.ts";
import {
  type EntryTime,
  type ForeignEntry,
  type Programme,
  type ReadOptions,
  unnamed,
} from "../programme.ts";
import { chooseZone } from "../zone.ts";
import { type Column, guessColumns, isColumn } from "./csv-columns.ts";
import { isDayFirst, readTableDate, readTableTime, tableDateFault } from "./csv-values.ts";

/** What stands most often between the cells of the first line, outside quotation marks. */
const delimiterOf = (text: string): string => {
  const line = (/^[^\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (mark: string): number => line.split(mark).length;
  return [";", "\t", ",", "|"].sort((a, b) => count(b) - count(a))[0] ?? ",";
};

interface Row {
  readonly cells: readonly string[];
  /** At which it begins. */
  readonly line: number;
}

const readRows = (text: string): readonly Row[] => {
  const first = /^sep=(.)\n/.exec(text)?.[1];
  const skipped = first === undefined ? 0 : 1;
  const rest = text.replace(/^sep=.\n/, "");
  try {
    const rows: Row[] = [];
    parse(rest, {
      delimiter: first ?? delimiterOf(rest),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        const within = cells.join("").split("\n").length - 1;
        if (cells.some((cell) => cell !== "")) rows.push({ cells, line: lines + skipped - within });
        return null;
      },
    });
    return rows;
  } catch (error) {
    throw new ImportFault("bad-csv", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

const between = /[;,\n/|]|\s&\s|\s(?:et|and|und)\s/g;

/** The pieces of a cell that holds several names; a comma within brackets parts none. */
const cutPeople = (cell: string): readonly string[] => {
  const pieces: string[] = [];
  let done = 0;
  let close = -1;
  for (const { 0: sign, index } of cell.matchAll(between)) {
    if (sign === ",") {
      // The next bracket, which is looked for again only once it is passed.
      if (close < index) {
        const next = cell.slice(index).search(/[()]/);
        close = next === -1 ? cell.length : index + next;
      }
      if (cell[close] === ")") continue;
    }
    pieces.push(cell.slice(done, index));
    done = index + sign.length;
  }
  return [...pieces, cell.slice(done)];
};

/** “Ada Lovelace (Etalab), Ben” → names, each with where they come from. */
const readPeople = (
  cell: string,
): readonly { readonly name: string; readonly organisation: string }[] =>
  cutPeople(cell)
    .map((part) => /^([^()]*)(?:\(([^()]*)\))?/.exec(part.trim()))
    .map((match) => ({ name: toLine(match?.[1] ?? ""), organisation: toLine(match?.[2] ?? "") }))
    .filter(({ name }) => name !== "");

const statusOf = (text: string): ForeignEntry["status"] => {
  if (/^(?:cancel|annul|declin|withdr|refus)/i.test(text)) return "cancelled";
  return /^(?:tentativ|provis|pending|à confirmer|a confirmer|option|waitl)/i.test(text)
    ? "tentative"
    : "confirmed";
};

const list = (cell: string): readonly string[] =>
  cell
    .split(/[,;|\n]/)
    .map(toLine)
    .filter(Boolean);

/** Throws `ImportFault` if there is no column for titles, or no row. */
export const readCsv = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const [head, ...rows] = readRows(text);
  const header = head?.cells;
  if (!header || rows.length === 0) throw new ImportFault("no-sessions");
  for (const [field, name] of options.columns) {
    if (!isColumn(field)) throw new ImportFault("map-field", { value: field });
    if (!header.some((cell) => cell.toLowerCase() === name.toLowerCase()))
      throw new ImportFault("map-column", { value: name, columns: header.join(", ") });
  }
  const columns = guessColumns(header, options.columns);
  if (!columns.has("title"))
    throw new ImportFault("no-title-column", { columns: header.join(", ") });
  for (const [field, at] of columns) notes.add("column", `${header[at] ?? ""} → ${field}`);
  const used = new Set(columns.values());
  for (const [at, name] of header.entries())
    if (!used.has(at) && name) notes.add("column-left", name);

  const cellOf = ({ cells }: Row, column: Column): string => cells[columns.get(column) ?? -1] ?? "";
  const dates = rows.map((row) => cellOf(row, "date") || cellOf(row, "start"));
  const told = isDayFirst(dates);
  const dayFirst = told ?? !options.language.startsWith("en-US");
  if (told === undefined && dates.some((text) => /^\d{1,2}\/\d{1,2}\/\d/.test(text)))
    notes.add("day-first", dates.find((text) => text !== "") ?? "");
  /** Where a cell holds a moment with its offset, the clock of the event decides what it shows. */
  const instantIn = (...cells: readonly string[]) =>
    cells.map(readMoment).find((moment) => moment?.instant !== undefined);
  const fixed = rows.flatMap((row) => instantIn(cellOf(row, "start"), cellOf(row, "date")) ?? []);
  const zone = chooseZone("", fixed, options, notes);
  const people = new PeopleBook(notes);

  const whenOf = (row: Row, title: string): EntryTime | undefined => {
    const [day, start, end, length] = [
      cellOf(row, "date"),
      cellOf(row, "start"),
      cellOf(row, "end"),
      cellOf(row, "duration"),
    ];
    const instant = instantIn(start, day);
    const local = instant && localMoment(instant, zone);
    const date = local?.date ?? readTableDate(day, dayFirst) ?? readTableDate(start, dayFirst);
    const time = local
      ? { start: local.minutes, end: undefined }
      : (readTableTime(start) ?? readTableTime(day));
    if (!date || !time) {
      const fault = date ? "unread-time" : tableDateFault(day || start);
      const isUnread = fault !== "no-time" && toMoment(date ? start : day || start) !== "no-time";
      const what = [title, day, start].filter(Boolean).join(" · ");
      if (isUnread && !readMoment(start)) notes.add(fault, what, row.line);
      else notes.add("no-time", what);
      return undefined;
    }
    const minutes =
      length === ""
        ? undefined
        : readDuration(
            length.replace(/^0[.,]\d+$/, (part) =>
              String(Math.round(Number(part.replace(",", ".")) * 1440)),
            ),
          );
    const finish = instantIn(end);
    const last = finish && localMoment(finish, zone);
    const told =
      (last && last.minutes + (Date.parse(last.date) - Date.parse(date)) / 60_000) ??
      readTableTime(end)?.start ??
      time.end ??
      (minutes === undefined ? undefined : time.start + minutes);
    const unread = [end, length].find((written) => toMoment(written) !== "no-time");
    if (told === undefined && unread !== undefined)
      notes.add("unread-end", `${title} (${unread})`, row.line);
    else if (told === undefined) notes.add("no-length", title);
    return {
      date,
      start: time.start,
      end: told !== undefined && told < time.start ? told + 1440 : told,
    };
  };

  const toEntry = (row: Row): ForeignEntry => {
    const cell = (column: Column): string => cellOf(row, column);
    const title = toLine(cell("title"));
    if (title === "") notes.add("no-title", `${row.line}`);
    const [organisation = "", ...others] = list(cell("organisations"));
    const told = readPeople(cell("speakers"));
    const type = cell("kind");
    const kind = readSessionKind(type);
    const slotKind = readSlotKind(type, title);
    const isSlot = told.length === 0 && slotKind !== undefined && kind === undefined;
    if (!isSlot && type && kind === undefined) notes.add("type", type);
    const language = readLanguage(cell("language"));
    if (cell("language") && !language) notes.add("language", cell("language"));
    const texts = [toMarkdown(cell("abstract")), toMarkdown(cell("description"))].filter(Boolean);
    const isAlone = told.length === 1 && others.length === 0;
    return {
      key: cell("id") || title,
      url: cell("url"),
      title,
      subtitle: toLine(cell("subtitle")),
      kind: isSlot ? undefined : (kind ?? "talk"),
      slotKind: slotKind ?? "other",
      when: whenOf(row, title),
      room: toLine(cell("room")),
      track: toLine(cell("track")),
      language,
      level: toLine(cell("level")),
      tags: [
        ...(!isSlot && type && kind === undefined ? [toLine(type)] : []),
        ...list(cell("tags")),
      ],
      text: [...new Set(texts)].join("\n\n"),
      people: told.flatMap((person) =>
        people.add({
          id: "",
          name: person.name,
          role: "",
          organisation: person.organisation || (isAlone ? organisation : ""),
          biography: "",
          photo: "",
          url: "",
          links: [],
        }),
      ),
      organisations: isAlone ? [] : [organisation, ...others].filter(Boolean),
      materials: [],
      stream: "",
      status: statusOf(cell("status")),
    };
  };
  const entries = rows.map(toEntry);
  const unique = (names: readonly string[]): readonly string[] =>
    [...new Set(names)].filter(Boolean);
  return {
    system: "csv",
    ...unnamed,
    timezone: zone,
    rooms: unique(entries.map(({ room }) => room)).map((name) => ({
      name,
      capacity: undefined,
      note: "",
    })),
    tracks: unique(entries.map(({ track }) => track)).map((name) => ({ name, accent: undefined })),
    people: people.all,
    entries,
  };
};

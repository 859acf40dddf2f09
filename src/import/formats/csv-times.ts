/** When the session of a row is: its cells for date, start, end and duration, read together. */
import { readDuration } from "../clock.ts";
import { type Moment, readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { localMoment } from "../place-moments.ts";
import type { SessionTime, ReadOptions } from "../programme.ts";
import { chooseZone } from "../zone.ts";
import type { TableRow } from "./csv-columns.ts";
import { isDayFirst, readTableDate, readTableTime, tableDateFault } from "./csv-values.ts";

/** What all dates and times of a table have in common. */
export interface TableClock {
  readonly zone: string;
  /** The days of dates come before their months: `31/12`. */
  readonly dayFirst: boolean;
}

/** The first of some cells that holds a moment with its offset. */
const instantIn = (...cells: readonly string[]): Moment | undefined =>
  cells.map(readMoment).find((moment) => moment?.instant !== undefined);

/** Finds out how a table writes its times; whatever is a guess is noted. */
export const readTableClock = (
  rows: readonly TableRow[],
  options: ReadOptions,
  notes: Notes,
): TableClock => {
  const dates = rows.map(({ cell }) => cell("date") || cell("start"));
  const shown = isDayFirst(dates);
  if (shown === undefined && dates.some((text) => /^\d{1,2}\/\d{1,2}\/\d/.test(text)))
    notes.add("day-first", dates.find((text) => text !== "") ?? "");
  const fixed = rows.flatMap(({ cell }) => instantIn(cell("start"), cell("date")) ?? []);
  return {
    zone: chooseZone("", fixed, options, notes),
    dayFirst: shown ?? !options.language.startsWith("en-US"),
  };
};

const noteUnplaced = (
  { line, cell }: TableRow,
  title: string,
  hasDate: boolean,
  notes: Notes,
): void => {
  const [day, start] = [cell("date"), cell("start")];
  const fault = hasDate ? "unread-time" : tableDateFault(day || start);
  const isUnread = fault !== "no-time" && toMoment(hasDate ? start : day || start) !== "no-time";
  const what = [title, day, start].filter(Boolean).join(" · ");
  if (isUnread && !readMoment(start)) notes.add(fault, what, line);
  else notes.add("no-time", what);
};

/** Minutes of a duration; a part of a day of Excel (`0.0625`) counts as one. */
const readLength = (length: string): number | undefined =>
  length === ""
    ? undefined
    : readDuration(
        length.replace(/^0[.,]\d+$/, (part) =>
          String(Math.round(Number(part.replace(",", ".")) * 1440)),
        ),
      );

/** Minutes from the midnight of `date`: by the cell for the end, the end of a span, or the duration. */
const readEnd = (
  { cell }: TableRow,
  date: string,
  time: { readonly start: number; readonly end: number | undefined },
  zone: string,
): number | undefined => {
  const minutes = readLength(cell("duration"));
  const finish = instantIn(cell("end"));
  const last = finish && localMoment(finish, zone);
  const end =
    (last && last.minutes + (Date.parse(last.date) - Date.parse(date)) / 60_000) ??
    readTableTime(cell("end"))?.start ??
    time.end ??
    (minutes === undefined ? undefined : time.start + minutes);
  return end !== undefined && end < time.start ? end + 1440 : end;
};

/** When a row’s session is; undefined if nothing tells, which is noted. */
export const readRowTime = (
  row: TableRow,
  title: string,
  { zone, dayFirst }: TableClock,
  notes: Notes,
): SessionTime | undefined => {
  const [day, start] = [row.cell("date"), row.cell("start")];
  // Where a cell holds a moment with its offset, the clock of the event decides what it shows.
  const instant = instantIn(start, day);
  const local = instant && localMoment(instant, zone);
  const date = local?.date ?? readTableDate(day, dayFirst) ?? readTableDate(start, dayFirst);
  const time = local
    ? { start: local.minutes, end: undefined }
    : (readTableTime(start) ?? readTableTime(day));
  if (!date || !time) {
    noteUnplaced(row, title, Boolean(date), notes);
    return undefined;
  }
  const end = readEnd(row, date, time, zone);
  const unread = [row.cell("end"), row.cell("duration")].find(
    (written) => toMoment(written) !== "no-time",
  );
  if (end === undefined && unread !== undefined)
    notes.add("unread-end", `${title} (${unread})`, row.line);
  else if (end === undefined) notes.add("no-length", title);
  return { date, start: time.start, end };
};

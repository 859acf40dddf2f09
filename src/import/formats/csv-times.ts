/** When the session of a row is: its cells for date, start, end and duration, read together. */
import { addDays, offsetAt, readDuration } from "../clock.ts";
import { type Moment, readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { localMoment } from "../place-moments.ts";
import type { SessionTime, ReadOptions } from "../programme.ts";
import { chooseZone } from "../zone.ts";
import type { TableRow } from "./csv-columns.ts";
import { readDayLabel } from "./csv-day-label.ts";
import type { DatedRow } from "./csv-days.ts";
import { hoursIn, offsetIn, withoutOffset } from "./csv-hours.ts";
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

/** A date and hours with an offset behind them. */
const fixedAt = (day: string, start: string, dayFirst: boolean): Moment | undefined => {
  const offset = offsetIn(start) ?? offsetIn(day);
  const date = readTableDate(day, dayFirst) ?? readTableDate(start, dayFirst);
  const minutes = (hoursIn(start, dayFirst) ?? readTableTime(withoutOffset(day)))?.start;
  if (offset === undefined || date === undefined || minutes === undefined) return undefined;
  const instant = Date.parse(`${date}T00:00:00Z`) + (minutes - offset) * 60_000;
  return { date, minutes, instant, offset: offset === 0 ? undefined : offset };
};

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
  const fixed = rows.flatMap(({ cell }) => {
    const instant = instantIn(cell("start"), cell("date"));
    return instant ?? fixedAt(cell("date"), cell("start"), shown ?? true) ?? [];
  });
  return {
    zone: chooseZone("", fixed, options, notes),
    dayFirst: shown ?? !options.language?.startsWith("en-US"),
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
  { zone, dayFirst }: TableClock,
): number | undefined => {
  const minutes = readLength(cell("duration"));
  const finish = instantIn(cell("end"));
  const last = finish && localMoment(finish, zone);
  const end =
    (last && last.minutes + (Date.parse(last.date) - Date.parse(date)) / 60_000) ??
    hoursIn(cell("end"), dayFirst)?.start ??
    time.end ??
    (minutes === undefined ? undefined : time.start + minutes);
  return end !== undefined && end < time.start ? end + 1440 : end;
};

/** Minutes by which the clock of a zone is ahead of one that is east of Greenwich by an offset, at what the latter shows. */
const aheadOf = (offset: number, date: string, minutes: number, zone: string): number =>
  offsetAt(zone, Date.parse(`${date}T00:00:00Z`) + (minutes - offset) * 60_000) - offset;

/** When a row’s session is; undefined if nothing tells, which is noted. */
export const readRowTime = (
  row: DatedRow,
  title: string,
  { zone, dayFirst }: TableClock,
  notes: Notes,
): SessionTime | undefined => {
  const [day, start] = [row.cell("date"), row.cell("start")];
  // Where a cell holds a moment with its offset, the clock of the event decides what it shows.
  const instant = instantIn(start, day);
  const local = instant && localMoment(instant, zone);
  const date =
    local?.date ?? readTableDate(day, dayFirst) ?? readTableDate(start, dayFirst) ?? row.date;
  const time = local
    ? { start: local.minutes, end: undefined }
    : (hoursIn(start, dayFirst) ??
      (readDayLabel(day, dayFirst) ? undefined : readTableTime(withoutOffset(day))));
  if (!date || !time) {
    noteUnplaced(row, title, Boolean(date), notes);
    return undefined;
  }
  const offset = local ? undefined : (offsetIn(start) ?? offsetIn(day));
  const ahead = offset === undefined ? 0 : aheadOf(offset, date, time.start, zone);
  const end = readEnd(row, date, time, { zone, dayFirst });
  const unread = [row.cell("end"), row.cell("duration")].find(
    (written) => toMoment(written) !== "no-time",
  );
  if (end === undefined && unread !== undefined)
    notes.add("unread-end", `${title} (${unread})`, row.line);
  else if (end === undefined) notes.add("no-length", title || `${row.line}`);
  const days = ahead === 0 ? 0 : Math.floor((time.start + ahead) / 1440);
  const shift = ahead - days * 1440;
  return {
    date: addDays(date, days),
    start: time.start + shift,
    end: end === undefined ? undefined : end + (instantIn(row.cell("end")) ? -days * 1440 : shift),
  };
};

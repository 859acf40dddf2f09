/** The days of a table as people lay it out: a date once for all rows of its day, or in a row of its own. */
import { ImportFault } from "../fault.ts";
import type { Notes } from "../notes.ts";
import type { TableRow } from "./csv-columns.ts";
import { dateOfLabel, type DayLabel, readDayLabel } from "./csv-day-label.ts";
import { hoursIn } from "./csv-hours.ts";
import { readTableDate } from "./csv-values.ts";

/** A row of a session, with the date that stands in it or above it. */
export interface DatedRow extends TableRow {
  readonly date: string | undefined;
}

interface Days {
  readonly dayFirst: boolean;
  /** The first day of the event, where it is known. */
  readonly start: string | undefined;
}

/** A cell that holds a day: with its year a date, else a label. */
const dayIn = (text: string, dayFirst: boolean): string | DayLabel | undefined =>
  readTableDate(text, dayFirst) ?? readDayLabel(text, dayFirst);

/** The day of a row whose cells say nothing else, in one or two of them. */
const headingOf = ({ cells }: TableRow, dayFirst: boolean): string | DayLabel | undefined => {
  const written = cells.filter((cell) => cell !== "");
  if (written.length === 0 || written.length > 2) return undefined;
  const days = written.map((cell) => {
    // Figures alone may be an hour: `10.11`.
    const label = /\p{L}|\d{4}/u.test(cell) ? readDayLabel(cell, dayFirst) : undefined;
    // Behind the words of a day may stand a date: “DAY 2: 13 June 2027”.
    return label && (dayIn(cell, dayFirst) ?? label);
  });
  if (days.some((day) => day === undefined)) return undefined;
  return days.find((day) => typeof day === "string") ?? days[0];
};

/** What stands for the day in a row of a session: the cell for it, or what is written before the hour of its start. */
const writtenDay = ({ cell }: TableRow, dayFirst: boolean): string => {
  const [day, start] = [cell("date"), cell("start")];
  if (day !== "") return day;
  const hour = /\b\d{1,2}\s?[:.hH]/.exec(start)?.index ?? 0;
  const before = start.slice(0, hour);
  return readDayLabel(before, dayFirst) ? before : "";
};

/** The earliest of the dates of a table that have a year: from it labels without one are counted. */
const firstDate = (rows: readonly TableRow[], dayFirst: boolean): string | undefined =>
  rows
    .flatMap((row) => {
      const heading = headingOf(row, dayFirst);
      const [day, start] = [row.cell("date"), row.cell("start")];
      return [
        ...(typeof heading === "string" ? [heading] : []),
        ...[day, start].flatMap((text) => readTableDate(text, dayFirst) ?? []),
      ];
    })
    .sort()[0];

/** The rows of sessions, each with its date; those that only name a day are taken out. Throws `ImportFault` for a day without a year that nothing tells. */
export const placeRows = (
  rows: readonly TableRow[],
  { dayFirst, start }: Days,
  notes: Notes,
): readonly DatedRow[] => {
  const from = start ?? firstDate(rows, dayFirst);
  const resolve = (day: string | DayLabel, { line }: TableRow, written: string) => {
    const date = typeof day === "string" ? day : dateOfLabel(day, from);
    if (date === undefined && from === undefined)
      throw new ImportFault("no-year", { line: String(line), value: written });
    return date;
  };
  let current: string | undefined;
  let isHeaded = false;
  return rows.flatMap((row): readonly DatedRow[] => {
    const heading = headingOf(row, dayFirst);
    if (heading !== undefined) {
      current = resolve(heading, row, row.cells.find((cell) => cell !== "") ?? "");
      isHeaded = true;
      return [];
    }
    const written = writtenDay(row, dayFirst);
    const own =
      written === "" ? readTableDate(row.cell("start"), dayFirst) : dayIn(written, dayFirst);
    if (own !== undefined) {
      current = resolve(own, row, written);
      isHeaded = false;
    }
    const isAbove = own === undefined && written === "" && current !== undefined;
    const hasTime = hoursIn(row.cell("start"), dayFirst) !== undefined;
    if (isAbove && hasTime && !isHeaded)
      notes.add("day-above", row.cell("title") || row.cells.join(" "), row.line);
    return [{ ...row, date: own !== undefined || isAbove ? current : undefined }];
  });
};

/** A sheet of a workbook as the rows of a table: what is merged is filled down, what is hidden stays out. */
import { cleanText } from "../clean.ts";
import { ImportFault } from "../fault.ts";
import type { CsvRecord } from "../formats/csv-records.ts";
import type { Notes } from "../notes.ts";
import { cellText } from "./cell-text.ts";
import { mostCells } from "./repeats.ts";
import type { Sheet } from "./workbook.ts";

/** The sheet that is asked for by its name or number, or the first that shows anything. Throws `ImportFault`. */
export const chooseSheet = (sheets: readonly Sheet[], asked: string | undefined): Sheet => {
  const shown = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const found =
    asked === undefined
      ? shown[0]
      : (sheets.find(({ name }) => name.trim().toLowerCase() === asked.trim().toLowerCase()) ??
        (/^\d+$/.test(asked) ? sheets[Number(asked) - 1] : undefined));
  if (found) return found;
  if (asked === undefined) throw new ImportFault("no-sessions");
  throw new ImportFault("no-sheet", { value: asked, sheets: sheets.map(({ name }) => name) });
};

/** The values of merged cells in each row that they reach over, below the first. */
const fillDown = ({ rows, merges }: Sheet): Sheet["rows"] => {
  const filled = rows.map((row) => [...row]);
  let steps = 0;
  for (const { column, first, last } of merges)
    for (let at = first + 1; at <= Math.min(last, rows.length - 1); at++) {
      if (++steps > mostCells) throw new ImportFault("too-many-cells", { most: mostCells });
      const row = filled[at];
      if (row) row[column] ??= filled[first]?.[column];
    }
  return filled;
};

const ranges = (numbers: Iterable<number>): string => {
  const spans: [number, number][] = [];
  for (const at of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else spans.push([at, at]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
};

const toRecords = (sheet: Sheet, notes: Notes): readonly CsvRecord[] =>
  fillDown(sheet).flatMap((row, at) => {
    if (sheet.hiddenRows.has(at)) return [];
    const shown = Array.from(row).filter((_, column) => !sheet.hiddenColumns.has(column));
    const cells = shown.map((cell) => (cell ? cleanText(cellText(cell), notes) : ""));
    if (cells.every((text) => text === "")) return [];
    return [{ line: at + 1, cells, links: shown.map((cell) => cell?.link) }];
  });

/** Above the header there may stand what the table is called, each in a row of its own. */
const fromHeader = (records: readonly CsvRecord[]): readonly CsvRecord[] => {
  const header = records.findIndex(({ cells }) => cells.filter(Boolean).length > 1);
  return header < 1 ? records : records.slice(header);
};

const noteHidden = ({ name, rows, hiddenRows, hiddenColumns }: Sheet, notes: Notes): void => {
  const isUsed = (row: number, column?: number): boolean =>
    column === undefined
      ? (rows[row] ?? []).some((cell) => cell && cellText(cell) !== "")
      : rows[row]?.[column] !== undefined;
  const hidden = [...hiddenRows].filter((row) => isUsed(row));
  if (hidden.length > 0) notes.add("hidden-rows", `${name}: ${ranges(hidden.map((at) => at + 1))}`);
  for (const column of hiddenColumns) {
    const row = rows.findIndex((_, at) => isUsed(at, column));
    const head = rows[row]?.[column];
    if (head) notes.add("hidden-columns", `${name}: ${cellText(head)}`);
  }
};

/** The rows of a sheet, header first; what it hides is left out and noted. */
export const sheetRecords = (sheet: Sheet, notes: Notes): readonly CsvRecord[] => {
  noteHidden(sheet, notes);
  return fromHeader(toRecords(sheet, notes));
};

/** The rows of the sheet of a workbook that is asked for, or of the first. Throws `ImportFault`. */
export const readSheet = (
  sheets: readonly Sheet[],
  asked: string | undefined,
  notes: Notes,
): readonly CsvRecord[] => {
  const sheet = chooseSheet(sheets, asked);
  for (const { name, isHidden, rows } of sheets)
    if (name !== sheet.name && rows.length > 0)
      notes.add(isHidden ? "hidden-sheets" : "other-sheets", name);
  return sheetRecords(sheet, notes);
};

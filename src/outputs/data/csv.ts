/** Prints tables as CSV (RFC 4180) that a spreadsheet opens and does not compute. */
import { csvCell, guardText } from "../../write/csv-cell.ts";
import type { Column, Table, Value } from "./table.ts";

const isText = ({ type }: Column): boolean => type === "string" || type === "list";

const cell = (column: Column, value: Value): string => {
  if (value === undefined) return "";
  const text = typeof value === "object" ? value.join(column.delimiter) : String(value);
  return csvCell(isText(column) ? guardText(text) : text);
};

/** Lines of cells, the first of which has the names of the columns. */
export const toCsv = ({ columns, rows }: Table): string => {
  const lines = [
    columns.map(({ name }) => name).join(","),
    ...rows.map((row) => columns.map((column, i) => cell(column, row[i])).join(",")),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
};

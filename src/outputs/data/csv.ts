/** Prints tables as CSV (RFC 4180) that a spreadsheet opens and does not compute. */
import type { Column, Table, Value } from "./table.ts";

/** What makes a spreadsheet take a text for a formula: OWASP, “CSV Injection”. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet computes: with an apostrophe before it if it begins as a formula does, or
 * with apostrophes and then so. To have the text again, take one apostrophe from what matches
 * `^'+[=+\-@…]`; nothing else was changed.
 *
 *     guardText("=1+1") // "'=1+1"
 *     guardText("'=1+1") // "''=1+1"
 *     guardText("'tis") // "'tis"
 */
export const guardText = (text: string): string => (formula.test(text) ? `'${text}` : text);

const isText = ({ type }: Column): boolean => type === "string" || type === "list";

const cell = (column: Column, value: Value): string => {
  if (value === undefined) return "";
  const text = typeof value === "object" ? value.join(column.delimiter) : String(value);
  const guarded = isText(column) ? guardText(text) : text;
  // Some readers take spaces at the ends away, unless they are quoted.
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** Lines of cells, the first of which has the names of the columns. */
export const toCsv = ({ columns, rows }: Table): string => {
  const lines = [
    columns.map(({ name }) => name).join(","),
    ...rows.map((row) => columns.map((column, i) => cell(column, row[i])).join(",")),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
};

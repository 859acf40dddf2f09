/** Which column of a table says what, by the words of its header. */
import { fromForeignWord } from "../../content/suggest/foreign-words.ts";
import { nearest, toWord } from "../../content/suggest/nearest.ts";
import { ImportFault } from "../fault.ts";
import { toLine } from "../html.ts";
import type { Notes } from "../notes.ts";
import { decodeEntities } from "../short-text.ts";
import { type Column, columnNames, columnWords, isColumn } from "./csv-column-words.ts";
import { readDayLabel } from "./csv-day-label.ts";
import type { CsvRecord } from "./csv-records.ts";

/** “Titel (kurz)” → “Titel ” */
const withoutBrackets = (name: string): string => {
  const open = name.indexOf("(");
  const close = name.lastIndexOf(")");
  return open >= 0 && close > open ? name.slice(0, open) + name.slice(close + 1) : name;
};

/**
 * The place of each field in a header, from 0; what the mapping says goes before what is guessed. Exact words
 * go before near ones, so that “Titre” is not taken by a column called “Titres”, and between them stand the words
 * of all languages for fields, so that “Referentin” is no near “reference”.
 */
const guessColumns = (
  header: readonly string[],
  mapping: ReadonlyMap<string, string>,
): ReadonlyMap<Column, number> => {
  const ids = header.map(toWord);
  const found = new Map<Column, number>();
  const isFree = (at: number): boolean => at !== -1 && ![...found.values()].includes(at);
  for (const [field, name] of mapping)
    if (isColumn(field) && ids.includes(toWord(name))) found.set(field, ids.indexOf(toWord(name)));
  const words = (field: Column): readonly string[] => columnWords[field];
  for (const field of columnNames) {
    if (found.has(field) || mapping.has(field)) continue;
    const at = words(field)
      .map((word) => ids.indexOf(toWord(word)))
      .find(isFree);
    if (at !== undefined) found.set(field, at);
  }
  for (const [at, name] of header.entries()) {
    if (!isFree(at)) continue;
    const isOpen = (field: Column): boolean => !found.has(field) && !mapping.has(field);
    // What tells rows apart has its exact word: a “Référent” is a person.
    const meant = fromForeignWord(withoutBrackets(name), columnNames.filter(isOpen));
    if (meant !== undefined && isColumn(meant)) found.set(meant, at);
  }
  const candidates = columnNames
    .filter((name) => name !== "id")
    .map((id) => ({ id, names: words(id) }));
  for (const [at, name] of header.entries()) {
    if (!isFree(at) || name.length < 4) continue;
    const near = nearest(withoutBrackets(name), candidates);
    if (near !== undefined && isColumn(near) && !found.has(near) && !mapping.has(near))
      found.set(near, at);
  }
  return found;
};

const prose: ReadonlySet<Column> = new Set(["abstract", "description"]);

/** A row of a table. */
export interface TableRow {
  /** The line of the file at which it begins. */
  readonly line: number;
  /** All its cells, with those that no column is known for. */
  readonly cells: readonly string[];
  /** The text of its cell in a column; empty if the table has no such column. */
  readonly cell: (column: Column) => string;
  /** Where the cell of a column leads, if it is a link. */
  readonly link: (column: Column) => string | undefined;
}

/** Throws `ImportFault` for a mapping that names a field or a column that there is none of. */
const checkMapping = (mapping: ReadonlyMap<string, string>, header: readonly string[]): void => {
  for (const [field, name] of mapping) {
    if (!isColumn(field)) throw new ImportFault("map-field", { value: field });
    if (!header.some((cell) => cell.toLowerCase() === name.toLowerCase()))
      throw new ImportFault("map-column", { value: name, columns: header.join(", ") });
  }
};

const isDay = (cells: readonly string[]): boolean =>
  cells.filter(Boolean).every((cell) => readDayLabel(cell, true) !== undefined);

/** How far down a header may stand: above it are the name of the event, or its first day. */
const lowestHeader = 15;

/** The first record that is a header: it has a word for titles, and another one. */
const findHeader = (
  records: readonly CsvRecord[],
  mapping: ReadonlyMap<string, string>,
): number => {
  const isHeader = ({ cells }: CsvRecord): boolean => {
    const columns = guessColumns(cells, mapping);
    return columns.has("title") && columns.size > 1;
  };
  return Math.max(0, records.slice(0, lowestHeader).findIndex(isHeader));
};

/** The rows of a table below its header. Throws `ImportFault` if there is no column for titles, or no row. */
export const readTable = (
  written: readonly CsvRecord[],
  mapping: ReadonlyMap<string, string>,
  notes: Notes,
): readonly TableRow[] => {
  const top = findHeader(written, mapping);
  const header = written[top]?.cells;
  for (const { cells, line } of written.slice(0, top))
    if (!isDay(cells)) notes.add("bad-line", toLine(cells.join(" ")), line);
  // Some repeat it above each day; a day may stand above it.
  const records = written.filter(
    ({ cells }, at) => (at > top || isDay(cells)) && cells.join("\n") !== header?.join("\n"),
  );
  if (!header || records.length === 0) throw new ImportFault("no-sessions");
  checkMapping(mapping, header);
  const columns = guessColumns(header, mapping);
  if (!columns.has("title"))
    throw new ImportFault("no-title-column", { columns: header.join(", ") });
  for (const [field, at] of columns) notes.add("column", `${header[at] ?? ""} → ${field}`);
  const used = new Set(columns.values());
  for (const [at, name] of header.entries())
    if (!used.has(at) && name) notes.add("column-left", name);
  return records.map(({ cells, line, links }) => ({
    line,
    cells,
    link: (column) => links?.[columns.get(column) ?? -1],
    cell: (column) => {
      const written = cells[columns.get(column) ?? -1] ?? "";
      // Texts are Markdown, which has entities of its own.
      return prose.has(column) ? written : decodeEntities(written, notes);
    },
  }));
};

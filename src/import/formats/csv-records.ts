/** The records of a comma-separated file, as spreadsheets save it. The one door to csv-parse. */
import { parse } from "csv-parse/sync";
import { ImportFault } from "../fault.ts";
import { delimiterOf } from "./is-table.ts";

export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line of the file at which it begins. */
  readonly line: number;
  /** Where each cell leads, of those that are links; a text has none. */
  readonly links?: readonly (string | undefined)[];
}

/** The records of a table, header first; those without any text are left out. Throws `ImportFault`. */
export const readRecords = (text: string): readonly CsvRecord[] => {
  const first = /^sep=(.)\n/.exec(text)?.[1];
  const skipped = first === undefined ? 0 : 1;
  const rest = text.replace(/^sep=.\n/, "");
  try {
    const records: CsvRecord[] = [];
    parse(rest, {
      delimiter: first ?? delimiterOf(rest),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        const within = cells.join("").split("\n").length - 1;
        if (cells.some((cell) => cell !== ""))
          records.push({ cells, line: lines + skipped - within });
        return null;
      },
    });
    return records;
  } catch (error) {
    throw new ImportFault("bad-csv", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

/** The one door to csv-parse. */
import { CsvError, parse } from "csv-parse/sync";

/** The rows of a table as text (RFC 4180, and what spreadsheets make of it); the number of the line that cannot be read. */
export const parseCsv = (
  text: string,
  delimiter: string,
): readonly (readonly string[])[] | number => {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return Number(error.lines) || 1;
    throw error;
  }
};

/** Guesses the map of a table: which of its columns is which field. */
import { yamlScalar } from "../../content/patch/yaml-format.ts";
import { ImportFault } from "../fault.ts";
import { columnNames } from "../formats/csv-column-words.ts";
import { readTable } from "../formats/csv-columns.ts";
import type { CsvRecord } from "../formats/csv-records.ts";
import { Notes } from "../notes.ts";
import type { SayDraft } from "./draft.ts";

/** What the reader of tables takes each column for, as it would say it: `Titel → title`. */
const understood = (records: readonly CsvRecord[]): readonly (readonly [string, string])[] => {
  const notes = new Notes();
  try {
    readTable(records, new Map(), notes);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
  }
  const columns = notes.all.find(([key]) => key === "column")?.[1] ?? [];
  return columns.map((column) => {
    const at = column.lastIndexOf(" → ");
    return [column.slice(at + 3), column.slice(0, at)] as const;
  });
};

/** The text of a map of columns. */
export const draftTable = (records: readonly CsvRecord[], say: SayDraft): string => {
  const found = understood(records);
  const fields = new Set(found.map(([field]) => field));
  const columns = new Set(found.map(([, column]) => column));
  const [head] = records;
  const left = (head?.cells ?? []).filter((name) => name !== "" && !columns.has(name));
  return `${[
    `# ${say.guess}`,
    ...found.map(([field, column]) => `${field}: ${yamlScalar(column)}`),
    `# ${say.notFound(columnNames.filter((name) => !fields.has(name)).join(", "))}`,
    ...(left.length > 0
      ? [`# ${say.notUsed}`, ...left.map((name) => `# ${yamlScalar(name)}`)]
      : []),
  ].join("\n")}\n`;
};

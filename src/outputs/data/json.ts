import type { Table } from "./table.ts";

/** The same rows for programs: one object a line, whose missing values are null. */
export const toJson = ({ columns, rows }: Table): string => {
  const lines = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns.map(({ name, type }, i) => [name, row[i] ?? (type === "list" ? [] : null)]),
      ),
    ),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
};

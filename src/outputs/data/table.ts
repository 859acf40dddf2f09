/** A table of open data, whatever it is printed as. */
import type { Prose } from "../../text/prose.ts";

/** What a cell may hold; nothing is a missing value. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** The types of Table Schema that we use: https://datapackage.org/standard/table-schema/#field-types */
export type FieldType =
  "string" | "integer" | "number" | "boolean" | "date" | "time" | "datetime" | "list";

export interface Column {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** An address. */
  readonly isUrl?: boolean;
  readonly isRequired?: boolean;
  /** The words that it may hold. */
  readonly words?: readonly string[];
  /** True of words of the content, which each language may have of its own. */
  readonly isWorded?: boolean;
  /** True of names, which are in no language: another one may have another. */
  readonly isName?: boolean;
  /** In a site of several languages, the other one that it is in: the column of the same name without it has the first. */
  readonly language?: string;
  /** What stands between the items of a list: ids hold no comma, and a text is one line. */
  readonly delimiter?: "," | "\n";
}

/** A column whose values are ids of another table. */
export interface Reference {
  readonly column: string;
  readonly table: TableName;
}

export const tableNames = [
  "slots",
  "sessions",
  "speakers",
  "organisations",
  "team",
  "themes",
  "participations",
  "contributions",
  "materials",
  "facts",
] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  readonly name: TableName;
  /** For people, in English; its title is in the interface's strings. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
  /** The language of the prose in a cell; undefined: it is none. */
  readonly proseLanguage?: (row: number, column: number) => string | undefined;
}

/** A column with where its values come from. */
export type ColumnSource<Row> = Column & {
  readonly of: (row: Row) => Value;
  /** The prose of which it has the plain text. */
  readonly proseOf?: (row: Row) => Prose | undefined;
};

/** An empty text is a missing value, as in CSV. */
const known = (value: Value): Value =>
  value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;

/** Makes the table of things of one kind. */
export const tableOf = <Row>(
  table: Omit<Table, "columns" | "rows" | "proseLanguage">,
  sources: readonly ColumnSource<Row>[],
  things: readonly Row[],
): Table => ({
  ...table,
  columns: sources,
  rows: things.map((thing) => sources.map(({ of }) => known(of(thing)))),
  proseLanguage: (row, column) => {
    const thing = things[row];
    return thing && sources[column]?.proseOf?.(thing)?.language;
  },
});

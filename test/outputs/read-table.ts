/** Reads a table as its package tells to: with a CSV parser that is not ours, and each cell cast to the type of its field. */
import { parse } from "csv-parse/sync";

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly separator?: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly type: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly homepage: string;
  readonly licenses?: readonly object[];
  readonly contributors: readonly object[];
  readonly sources: readonly object[];
  readonly resources: readonly Resource[];
}

export type Row = Readonly<Record<string, unknown>>;

/** What the package says of texts in CSV: one apostrophe is to be taken away. */
export const unguard = (text: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;

const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}:\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/,
};

/** The types and formats of version 1, which older readers know: https://specs.frictionlessdata.io/table-schema/ */
const firstVersion: Readonly<Record<string, readonly (string | undefined)[]>> = {
  string: [undefined, "uri"],
  integer: [undefined],
  boolean: [undefined],
  date: [undefined],
  time: [undefined],
  // By itself it would be an instant in UTC, with “Z”.
  datetime: ["any"],
};

/** True of a field that a reader of version 1 reads as what it is. */
export const isOfFirstVersion = ({ type, format }: Field): boolean =>
  firstVersion[type]?.includes(format) ?? false;

/** The value of a cell; throws if it is not of its field's type. */
const cast = (field: Field, cell: string): unknown => {
  const { type, format, separator, constraints, name } = field;
  if (cell === "") {
    if (constraints?.required) throw new Error(`${name} is missing`);
    return separator === undefined ? null : [];
  }
  const pattern = patterns[type];
  if (pattern && !pattern.test(cell)) throw new Error(`${name}: ${cell} is no ${type}`);
  if (constraints?.enum && !constraints.enum.includes(cell)) throw new Error(`${name}: ${cell}`);
  if (format === "uri" && !URL.canParse(cell)) throw new Error(`${name}: ${cell} is no address`);
  switch (type) {
    case "integer":
      return Number(cell);
    case "boolean":
      return cell === "true";
    case "datetime":
      if (Number.isNaN(Date.parse(cell))) throw new Error(`${name}: ${cell} does not exist`);
      return cell;
    case "string":
      return separator === undefined ? unguard(cell) : unguard(cell).split(separator);
    case "date":
    case "time":
      return cell;
    default:
      throw new Error(`${name}: the type ${type} is not known`);
  }
};

/** The rows of a CSV file; throws if a line has another number of cells, or a cell another type. */
export const readCsv = ({ schema: { fields } }: Resource, text: string): readonly Row[] => {
  const [header, ...lines] = parse(text, { record_delimiter: "\r\n" });
  const names = fields.map(({ name }) => name);
  if (JSON.stringify(header) !== JSON.stringify(names)) throw new Error(String(header));
  return lines.map((line) =>
    Object.fromEntries(fields.map((field, i) => [field.name, cast(field, line[i] ?? "")])),
  );
};

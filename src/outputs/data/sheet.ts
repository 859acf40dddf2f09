/** A table as a sheet of a workbook: ECMA-376 part 1, §18.3. */
import { element, type Xml, xmlFile } from "../../write/xml.ts";
import { cellStyles } from "./cell-styles.ts";
import type { Column, FieldType, Table, Value } from "./table.ts";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The most that a cell may hold; what is longer is whole in the table's CSV. */
const mostInCell = 32_767;

/** The name of a column: 0 is A, 26 is AA. */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const day = 86_400_000;

/** Days since the last of 1899, as a spreadsheet counts them from March 1900 on. */
const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day + 25_569;

/** The part of a day. */
const share = (time: string): number => Date.parse(`1970-01-01T${time}Z`) / day;

const numeric: Readonly<Partial<Record<FieldType, (value: string) => number>>> = {
  integer: Number,
  number: Number,
  date: serial,
  time: share,
};

const cutText = (text: string): string =>
  text.length > mostInCell ? `${text.slice(0, mostInCell - 1)}…` : text;

/** Spaces at the ends are left out, unless they are said to stand there. */
const textElement = (text: string): Xml =>
  element("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, cutText(text));

/** Writes the cells of a sheet; most texts stand in many of them, and are printed once. */
class Cells {
  readonly #texts = new Map<string, readonly [Xml]>();

  text(r: string, text: string, s: number): Xml {
    const known = this.#texts.get(text) ?? [element("is", {}, [textElement(text)])];
    this.#texts.set(text, known);
    return element("c", { r, t: "inlineStr", s: s === cellStyles.plain ? undefined : s }, known);
  }

  cell({ type, delimiter = "," }: Column, value: Value, r: string): Xml | undefined {
    if (value === undefined) return undefined;
    if (type === "boolean")
      return element("c", { r, t: "b" }, [element("v", {}, value === true ? 1 : 0)]);
    const text = typeof value === "object" ? value.join(delimiter) : String(value);
    const toNumber = numeric[type];
    if (toNumber === undefined)
      return this.text(r, text, text.includes("\n") ? cellStyles.wrapped : cellStyles.plain);
    const s = type === "date" || type === "time" ? cellStyles[type] : undefined;
    return element("c", { r, s }, [element("v", {}, toNumber(text))]);
  }
}

/** As wide as most of what it holds, in characters. */
const width = (column: Column, rows: Table["rows"], i: number): number => {
  const lengths = rows.map((row) => String(row[i] ?? "").length);
  return Math.min(Math.max(column.name.length + 4, ...lengths.slice(0, 200)), 60);
};

/** Its first row stays in sight and can be filtered by; in a language from right to left it begins on the right. */
export const sheet = ({ columns, rows }: Table, isRightToLeft: boolean): string => {
  const cells = new Cells();
  const lines = [
    columns.map(({ name }, i) => cells.text(`${letters(i)}1`, name, cellStyles.heading)),
    ...rows.map((row, y) =>
      columns.map((column, i) => cells.cell(column, row[i], `${letters(i)}${y + 2}`)),
    ),
  ];
  return xmlFile(
    element("worksheet", { xmlns: mainNamespace }, [
      element("sheetViews", {}, [
        element("sheetView", { rightToLeft: isRightToLeft ? 1 : undefined, workbookViewId: 0 }, [
          element("pane", {
            ySplit: 1,
            topLeftCell: "A2",
            activePane: "bottomLeft",
            state: "frozen",
          }),
        ]),
      ]),
      element(
        "cols",
        {},
        columns.map((column, i) =>
          element("col", {
            min: i + 1,
            max: i + 1,
            width: width(column, rows, i),
            customWidth: 1,
          }),
        ),
      ),
      element(
        "sheetData",
        {},
        lines.map((line, y) => element("row", { r: y + 1 }, line)),
      ),
      element("autoFilter", { ref: `A1:${letters(columns.length - 1)}${rows.length + 1}` }),
    ]),
  );
};

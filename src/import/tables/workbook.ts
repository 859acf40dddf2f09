/** A workbook of Excel or of OpenDocument as sheets of cells. The one door to xlsx. */
import { CFB, read, SSF, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { ImportFault } from "../fault.ts";
import type { Cell } from "./cell-text.ts";
import { hiddenInOds, unescapeXml } from "./hidden-in-ods.ts";
import { checkRepeats, mostCells } from "./repeats.ts";

/** Cells that are one: from the first row and column to the last, counted from 0. */
export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By row and column, counted from 0. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What the package leaves without a type. */
const container = CFB as {
  readonly utils: {
    readonly cfb_new: (options: { readonly fileType: "zip" }) => object;
    readonly cfb_add: (to: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (made: object, options: Readonly<Record<string, string>>) => Uint8Array;
};
const formats = SSF as { readonly is_date: (format: string) => boolean };
type Rows = WorkSheet & { readonly "!data"?: readonly (readonly CellObject[] | undefined)[] };

/** 1 January 1904, as the serial number of those who count from 1900. */
const from1904 = 1462;

const toCell = (object: CellObject | undefined, from: number): Cell | undefined => {
  const value = object?.v;
  if (object === undefined || value === undefined || object.t === "z" || object.t === "e")
    return undefined;
  const format = typeof object.z === "string" ? object.z : "General";
  const isDate = object.t === "n" && formats.is_date(format);
  const target = object.l?.Target;
  const said = value instanceof Date ? value.toISOString() : value;
  return {
    // A time alone counts from no day.
    value: isDate && typeof said === "number" && said >= 1 ? said + from : said,
    isDate,
    format,
    link: target !== undefined && /^https?:/i.test(target) ? target : undefined,
  };
};

const indices = (list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined) =>
  new Set((list ?? []).flatMap((one, at) => (one?.hidden === true ? [at] : [])));

const toSheet = (sheet: Rows, name: string, isHidden: boolean, from: number): Sheet => {
  const data = sheet["!data"] ?? [];
  let cells = 0;
  const rows = Array.from(data, (row): readonly (Cell | undefined)[] => {
    cells += row?.length ?? 0;
    if (cells > mostCells) throw new ImportFault("too-many-cells", { most: mostCells });
    return Array.from(row ?? [], (object) => toCell(object, from));
  });
  return {
    name,
    isHidden,
    rows,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ column: s.c, first: s.r, last: e.r })),
    hiddenRows: indices(sheet["!rows"]),
    hiddenColumns: indices(sheet["!cols"]),
  };
};

/** What was checked is what is read: the entries are put together anew, not packed. */
const repack = (entries: ReadonlyMap<string, Buffer>): Uint8Array => {
  const made = container.utils.cfb_new({ fileType: "zip" });
  for (const [name, content] of entries) container.utils.cfb_add(made, `/${name}`, content);
  return container.write(made, { fileType: "zip", type: "buffer" });
};

const readBook = (entries: ReadonlyMap<string, Buffer>): WorkBook => {
  const options = { type: "buffer", dense: true, cellNF: true, cellHTML: false } as const;
  try {
    return read(repack(entries), { ...options, cellFormula: false, cellStyles: true });
  } catch (error) {
    throw new ImportFault("bad-workbook", {
      message: error instanceof Error ? error.message : String(error),
    });
  }
};

/** The sheets of an unpacked workbook. Throws `ImportFault` if it cannot be read, or is too large. */
export const readWorkbook = (entries: ReadonlyMap<string, Buffer>): readonly Sheet[] => {
  const content = entries.get("content.xml")?.toString("utf8");
  if (content !== undefined) checkRepeats(content);
  // OpenDocument may do without styles; the package may not.
  const styles = entries.get("styles.xml") ?? Buffer.from("<office:document-styles/>");
  const book = readBook(
    content === undefined ? entries : new Map([...entries, ["styles.xml", styles]]),
  );
  const from = book.Workbook?.WBProps?.date1904 === true ? from1904 : 0;
  const hidden = content === undefined ? undefined : hiddenInOds(content);
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    if (!sheet) return [];
    if (hidden !== undefined) {
      const known = unescapeXml(name);
      return [{ ...toSheet(sheet, known, false, from), ...hidden.get(known) }];
    }
    return [toSheet(sheet, name, (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0, from)];
  });
};

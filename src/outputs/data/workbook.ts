/** The tables of an event as one workbook for spreadsheets: Office Open XML, ECMA-376. */
import { direction } from "../../i18n/languages.ts";
import { translator } from "../../i18n/index.ts";
import { element, xmlFile } from "../../write/xml.ts";
import { zip } from "../../write/zip.ts";
import { stylesPart } from "./cell-styles.ts";
import { mainNamespace, sheet } from "./sheet.ts";
import type { Table } from "./table.ts";
import { tableTitle } from "./tables.ts";

/** Its media type: RFC 4288's registration by Ecma. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const part = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (targets: readonly (readonly [kind: string, path: string])[]): string =>
  xmlFile(
    element(
      "Relationships",
      { xmlns: `${packageNamespace}/relationships` },
      targets.map(([kind, path], i) =>
        element("Relationship", {
          Id: `r${i + 1}`,
          Type: `${relationships}/${kind}`,
          Target: path,
        }),
      ),
    ),
  );

const contentTypes = (sheets: readonly string[]): string => {
  const type = (path: string, kind: string) =>
    element("Override", { PartName: `/xl/${path}`, ContentType: `${part}.${kind}+xml` });
  return xmlFile(
    element("Types", { xmlns: `${packageNamespace}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      type("workbook.xml", "sheet.main"),
      type("styles.xml", "styles"),
      ...sheets.map((path) => type(path, "worksheet")),
    ]),
  );
};

/** The most characters of the name of a sheet. */
const mostInName = 31;

/** Its title without what stands around names in formulas; the name of its files if that is too long. */
const sheetName = (title: string, table: Table): string => {
  const plain = title.replaceAll(/[[\]:*?/\\]/g, " ").replaceAll(/^'|'$/g, "");
  return plain.length <= mostInName ? plain : table.name;
};

/** A sheet for each table that has rows, or for the first where none has: a workbook without one cannot be opened. */
export const workbook = (language: string, tables: readonly Table[]): Uint8Array => {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const shown = filled.length > 0 ? filled : tables.slice(0, 1);
  const t = translator(language);
  const sheets = shown.map((table, i) => ({ table, path: `worksheets/sheet${i + 1}.xml` }));
  const names = sheets.map(({ table }, i) =>
    element("sheet", {
      name: sheetName(tableTitle(t, table.name), table),
      sheetId: i + 1,
      "r:id": `r${i + 1}`,
    }),
  );
  return zip({
    "[Content_Types].xml": contentTypes(sheets.map(({ path }) => path)),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": xmlFile(
      element("workbook", { xmlns: mainNamespace, "xmlns:r": relationships }, [
        element("sheets", {}, names),
      ]),
    ),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(({ path }) => ["worksheet", path] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesPart(mainNamespace),
    ...Object.fromEntries(
      sheets.map(({ table, path }) => [`xl/${path}`, sheet(table, direction(language) === "rtl")]),
    ),
  });
};

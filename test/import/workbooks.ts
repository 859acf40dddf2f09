/** Workbooks as Excel and LibreOffice write them, with no more in them than a test says. */
import { zip } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface XlsxSheet {
  readonly name: string;
  readonly state?: "hidden";
  /** `<row …>` elements. */
  readonly rows: string;
  /** What stands before and after the rows. */
  readonly columns?: string;
  readonly more?: string;
  /** Addresses by the ids that `more` names. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The styles of cells: 1 is a date, 2 a time, 3 both, 4 a length. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook of Excel. */
export const xlsx = (
  sheets: readonly XlsxSheet[],
  { is1904 = false, strings = [] as readonly string[] } = {},
): Buffer => {
  const each = (make: (sheet: XlsxSheet, at: number) => string): string =>
    sheets.map((sheet, i) => make(sheet, i + 1)).join("");
  const entries: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${each((_, at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${each(({ name, state }, at) => `<sheet name="${name}" sheetId="${at}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">${each((_, at) => `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`)}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  for (const [i, { rows, columns = "", more = "", links }] of sheets.entries()) {
    const path = `sheet${i + 1}.xml`;
    entries[`xl/worksheets/${path}`] =
      `${head}<worksheet xmlns="${main}" xmlns:r="${relations}">${columns}<sheetData>${rows}</sheetData>${more}</worksheet>`;
    if (links)
      entries[`xl/worksheets/_rels/${path}.rels`] =
        `${head}<Relationships xmlns="${packages}/relationships">${Object.entries(links)
          .map(
            ([id, url]) =>
              `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${url}" TargetMode="External"/>`,
          )
          .join("")}</Relationships>`;
  }
  return zip(entries);
};

/** A cell of text, and one of a number with a style. */
export const text = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
export const number = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
export const row = (at: number, cells: string, more = ""): string =>
  `<row r="${at}"${more}>${cells}</row>`;

/** A workbook of LibreOffice: `sheets` is what stands in `<office:spreadsheet>`. */
export const ods = (sheets: string, styled = ""): Buffer =>
  zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    "content.xml": `${head}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:automatic-styles>${styled}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
  });

/** Cells of OpenDocument. */
export const cell = (words: string, more = ""): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
export const dateCell = (value: string, shown: string, more = ""): string =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`;
export const timeCell = (value: string, shown: string): string =>
  `<table:table-cell office:value-type="time" office:time-value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
export const odsRow = (cells: string, more = ""): string =>
  `<table:table-row${more}>${cells}</table:table-row>`;

/** How the cells of a workbook are shown: ECMA-376 part 1, §18.8. */
import { element, type Xml, xmlFile } from "../../write/xml.ts";

/** Formats that every spreadsheet knows by their number, and dates as they are in our other files. */
const formats = [
  { name: "plain", numFmtId: 0, fontId: 0 },
  { name: "heading", numFmtId: 0, fontId: 1 },
  { name: "date", numFmtId: 164, fontId: 0 },
  { name: "time", numFmtId: 20, fontId: 0 },
  { name: "wrapped", numFmtId: 0, fontId: 0 },
] as const;

type StyleName = (typeof formats)[number]["name"];

const indexOf = (name: StyleName): number => formats.findIndex((format) => format.name === name);

/** By what name a cell refers to which format. */
export const cellStyles = {
  plain: indexOf("plain"),
  heading: indexOf("heading"),
  date: indexOf("date"),
  time: indexOf("time"),
  wrapped: indexOf("wrapped"),
} satisfies Record<StyleName, number>;

const font = (isBold: boolean): Xml =>
  element("font", {}, [
    isBold && element("b"),
    element("sz", { val: 11 }),
    element("name", { val: "Calibri" }),
  ]);

const counted = (name: string, items: readonly Xml[]): Xml =>
  element(name, { count: items.length }, items);

/** `xl/styles.xml`; a fill and a border of nothing are demanded. */
export const stylesPart = (namespace: string): string =>
  xmlFile(
    element("styleSheet", { xmlns: namespace }, [
      counted("numFmts", [element("numFmt", { numFmtId: 164, formatCode: "yyyy-mm-dd" })]),
      counted("fonts", [font(false), font(true)]),
      counted(
        "fills",
        ["none", "gray125"].map((patternType) =>
          element("fill", {}, [element("patternFill", { patternType })]),
        ),
      ),
      counted("borders", [element("border")]),
      counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted(
        "cellXfs",
        formats.map(({ name, numFmtId, fontId }) =>
          element(
            "xf",
            {
              numFmtId,
              fontId,
              fillId: 0,
              borderId: 0,
              xfId: 0,
              applyNumberFormat: numFmtId === 0 ? undefined : 1,
              applyFont: fontId === 0 ? undefined : 1,
              applyAlignment: name === "wrapped" ? 1 : undefined,
            },
            name === "wrapped"
              ? [element("alignment", { wrapText: 1, vertical: "top" })]
              : undefined,
          ),
        ),
      ),
    ]),
  );

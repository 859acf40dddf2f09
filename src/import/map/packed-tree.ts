/** A packed file as a tree of values: a workbook by its sheets, files of JSON by their names. */
import type { Notes } from "../notes.ts";
import { readCleanJson } from "../json.ts";
import { chooseSheet, sheetRecords } from "../tables/sheet.ts";
import type { Sheet } from "../tables/workbook.ts";
import { rowsAsMaps, type Tree } from "./tree.ts";

/** The rows of each sheet that is shown, by its name: `Talks[*]`. */
export const sheetsTree = (
  sheets: readonly Sheet[],
  asked: string | undefined,
  notes: Notes,
): Tree => {
  const chosen = chooseSheet(sheets, asked);
  const shown = sheets.filter((sheet) => !sheet.isHidden || sheet === chosen);
  return {
    value: Object.fromEntries(
      shown.map((sheet) => [sheet.name, rowsAsMaps(sheetRecords(sheet, notes))]),
    ),
    written: "table",
    rows: `"${chosen.name}"[*]`,
  };
};

/** Files of JSON by their names, without folder and ending: `sessions`. */
export const filesTree = (files: ReadonlyMap<string, Buffer>, notes: Notes): Tree => ({
  value: Object.fromEntries(
    [...files].flatMap(([path, bytes]) => {
      const text = bytes.toString("utf8").trim();
      const name = path.replace(/^.*\//, "").replace(/\.json$/i, "");
      return /^[[{]/.test(text) ? [[name, readCleanJson(text, notes)]] : [];
    }),
  ),
  written: "json",
});

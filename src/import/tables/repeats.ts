/** How much a sheet of OpenDocument grows when it is read: cells and rows may stand for thousands of the same. */
import { ImportFault } from "../fault.ts";

/** More than any table of people holds, and few enough to read. */
export const mostCells = 1_000_000;

const tag = /<table:(?:table-row|(?:covered-)?table-cell)\b[^>]*>/g;

const repeated = (text: string, what: string): number =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d{1,9})"`).exec(text)?.[1] ?? 1);

/** Throws `ImportFault` if the cells that hold something are too many, each counted as often as it is repeated. */
export const checkRepeats = (content: string): void => {
  let rows = 1;
  let cells = 0;
  for (const [text] of content.matchAll(tag)) {
    if (text.startsWith("<table:table-row")) rows = repeated(text, "rows");
    // Nothing is kept of a cell without content, however often it is there.
    else if (!text.endsWith("/>") || text.includes("value-type"))
      cells += rows * repeated(text, "columns");
    if (cells > mostCells) throw new ImportFault("too-many-cells", { most: mostCells });
  }
};

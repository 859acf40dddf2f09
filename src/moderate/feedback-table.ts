/** The table of feedback as text: read as a spreadsheet may have left it, and added to. */
import { feedbackColumns } from "../content/feedback-table.ts";
import { decodeText } from "../text/decode.ts";
import { parseCsv } from "../write/csv.ts";
import { csvCell, guardText } from "../write/csv-cell.ts";

type Column = (typeof feedbackColumns)[number];
export type FeedbackRow = Readonly<Record<Column, string>>;

/** A table that can be added to. */
export interface FeedbackTable {
  /** All that it says, with what the organisers have made of it. */
  readonly text: string;
  readonly delimiter: string;
  readonly heads: readonly string[];
  /** The ids of its rows. */
  readonly ids: ReadonlySet<string>;
}

const isColumn = (name: string): name is Column => feedbackColumns.some((one) => one === name);

const emptyTable: FeedbackTable = {
  text: `${feedbackColumns.join(",")}\r\n`,
  delimiter: ",",
  heads: feedbackColumns,
  ids: new Set(),
};

/** The table in a file; a new one where there is none. Undefined for what is no such table. */
export const readFeedbackTable = (bytes: Uint8Array | undefined): FeedbackTable | undefined => {
  if (!bytes || bytes.length === 0) return emptyTable;
  const text = decodeText(bytes)?.text.replace(/^\ufeff/, "");
  const [first = ""] = text?.split(/\r?\n/) ?? [];
  const delimiter = [",", ";", "\t"].find((sign) => first.includes(sign));
  const rows = text === undefined || delimiter === undefined ? 0 : parseCsv(text, delimiter);
  if (text === undefined || delimiter === undefined || typeof rows === "number") return undefined;
  const [heads = [], ...others] = rows;
  const id = heads.indexOf("feedback_id");
  return id === -1
    ? undefined
    : { text, delimiter, heads, ids: new Set(others.map((row) => row[id] ?? "")) };
};

/** The same table with more rows; the mark at its beginning has spreadsheets read its accents. */
export const addFeedback = (
  { text, delimiter, heads }: FeedbackTable,
  rows: readonly FeedbackRow[],
): string => {
  const lines = rows.map((row) =>
    heads
      .map((head) => (isColumn(head) ? csvCell(guardText(row[head]), delimiter) : ""))
      .join(delimiter),
  );
  return `\ufeff${text}${/[\r\n]$/.test(text) ? "" : "\r\n"}${lines.map((line) => `${line}\r\n`).join("")}`;
};

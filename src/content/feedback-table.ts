/** The table in which a site keeps the feedback that it received: outside of what is published, for ever. */
import { decodeStart } from "../text/decode.ts";

/** Where it is, from the site's folder. */
export const feedbackFile = "private/feedback.csv";

const idColumn = "feedback_id";

/** The first one tells it from all other tables, wherever its organisers have put it. */
export const feedbackColumns = [
  idColumn,
  "sent",
  "event",
  "session",
  "title",
  "good",
  "better",
] as const;

/** Its first row, with line ends within quotes; before it spreadsheets may write which sign is between cells. */
const firstRow = (text: string): string =>
  /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart().replace(/^sep=.\s+/i, ""))?.[0] ?? "";

/** True for such a table by how it begins, also as a spreadsheet has saved it. */
export const isFeedbackTable = (head: Uint8Array): boolean => {
  const text = decodeStart(head);
  return (
    text.includes(idColumn) &&
    [",", ";", "\t"].some((sign) => {
      const cells = firstRow(text).split(sign);
      return cells.length > 1 && cells.some((cell) => /^\s*"?feedback_id"?\s*$/.test(cell));
    })
  );
};

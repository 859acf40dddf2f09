/** Hours in a cell of a table, however people write them, and the offset from UTC that may stand behind them. */
import { suggestSpan } from "../../content/suggest/span.ts";
import { wordsFor } from "../../i18n/knowledge.ts";
import { parseClockSpan } from "../../time.ts";
import { readMoment } from "../moment.ts";
import { readTableDate, readTableTime, type TableTime } from "./csv-values.ts";

/** “12:00 noon” without the name of the hour behind its figures. */
const withoutName = (text: string): string =>
  text.replace(/(\d)\s+(\p{L}[\p{L}-]+)$/u, (written, digit: string, word: string) =>
    [...wordsFor("noon"), ...wordsFor("midnight")].includes(word.toLowerCase()) ? digit : written,
  );

/** `14:00Z`, `14:00 +02:00`, `14.00 UTC+2`; a hyphen alone is a span. */
const offsetForm =
  /(?<=\d|m)\s*(?:(Z)|\b(?:UTC|GMT)\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?|(\+)(\d{2}):?(\d{2}))$/i;

/** Minutes east of Greenwich that stand behind the hours of a cell; undefined if none do. */
export const offsetIn = (written: string): number | undefined => {
  const match = offsetForm.exec(written.trim());
  if (!match) return undefined;
  const [, , sign = match[5] ?? "+", hours = match[6] ?? "0", minutes = match[7] ?? "0"] = match;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 14 * 60 ? undefined : sign === "-" ? -offset : offset;
};

/** The same without its offset. */
export const withoutOffset = (written: string): string => written.trim().replace(offsetForm, "");

/** The hours in a cell that has no other use: `14.00 Uhr`, `noon`, `9h–10h`; of a moment with an offset those that it shows. */
export const hoursIn = (written: string, dayFirst: boolean): TableTime | undefined => {
  if (readMoment(written)?.instant !== undefined) return readTableTime(written);
  const text = withoutName(withoutOffset(written));
  const time = readTableTime(text);
  if (time || text === "" || readTableDate(text, dayFirst) !== undefined) return time;
  const span = parseClockSpan(suggestSpan(text) ?? "");
  return typeof span === "string" ? undefined : { start: span.start, end: span.end };
};

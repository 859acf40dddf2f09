/** What a cell of a spreadsheet says, as somebody would type it: dates and hours by the calendar, not as Excel counts. */

/** A cell as a spreadsheet holds it. */
export interface Cell {
  readonly value: string | number | boolean;
  /** True for a number that the sheet shows as a date or a time. */
  readonly isDate: boolean;
  /** The number’s format: `yyyy-mm-dd`, `[h]:mm`. */
  readonly format: string;
  /** Where it leads, if it is a link. */
  readonly link: string | undefined;
}

const pad = (part: number): string => String(part).padStart(2, "0");

const clock = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** 1 January 1970 as Excel counts days: 1 is 1 January 1900, and 29 February 1900 is counted, which was none. */
const epoch = 25_569;

/** A serial number: days, and parts of a day as hours. Rounded to the minute, for 9:30 is 0.39583333. */
const serialText = (serial: number, format: string): string => {
  const minutes = Math.round(serial * 1440);
  // Hours in brackets count on beyond a day: a length.
  if (serial < 1 || /\[[hms]+\]/i.test(format)) return clock(minutes);
  const day = Math.floor(minutes / 1440);
  const date = new Date((day - epoch) * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const written = date.toISOString().slice(0, 10);
  const rest = minutes - day * 1440;
  return rest === 0 && !/h/i.test(format) ? written : `${written} ${clock(rest)}`;
};

/** The most letters a cell of Excel may hold. */
const longest = 32_767;

/** The text of a cell. */
export const cellText = ({ value, isDate, format }: Cell): string => {
  if (typeof value === "number")
    return isDate && value >= 0 ? serialText(value, format) : `${value}`;
  return String(value).slice(0, longest).replace(/\r\n?/g, "\n").trim();
};

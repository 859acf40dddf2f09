/** Cells of CSV (RFC 4180) that a spreadsheet opens and does not compute. */

/** What makes a spreadsheet take a text for a formula: OWASP, “CSV Injection”. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet computes: with an apostrophe before it if it begins as a formula does, or
 * with apostrophes and then so. To have the text again, take one apostrophe from what matches
 * `^'+[=+\-@…]`; nothing else was changed.
 *
 *     guardText("=1+1") // "'=1+1"
 *     guardText("'=1+1") // "''=1+1"
 *     guardText("'tis") // "'tis"
 */
export const guardText = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A cell, in quotes where it must be: some readers take spaces at the ends away, unless they are quoted. */
export const csvCell = (text: string, delimiter = ","): string =>
  /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;

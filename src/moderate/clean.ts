/** What strangers wrote, without what nobody can see. */
import { findForbidden, withoutForbidden } from "../text/characters.ts";
import { withFewMarks } from "../text/marks.ts";

/**
 * Signs that change how the text around them looks (Unicode Standard Annex 9, “Trojan source”), or hide in it:
 * overrides and isolates, spaces without width, tags. Marks of direction and joiners stay: languages need them.
 */
const hidden =
  /[\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Sequences by which a terminal is told something; without their first sign, the rest would stay as rubbish. */
const [escape, bell] = ["\u001b", "\u0007"];
const sequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?|[@-_])`,
  "g",
);

/** Text of several lines that may be printed in a terminal, and written into a file. */
export const cleanText = (text: string): string =>
  withFewMarks(
    withoutForbidden(text.replace(/\r\n?/g, "\n").replace(sequences, "").replace(hidden, "")),
  )
    .normalize("NFC")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();

/** The same for a text of one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ").trim();

/** True if cleaning takes more away than spaces. */
export const hasHidden = (text: string): boolean =>
  text.search(hidden) >= 0 || findForbidden(text) !== undefined;

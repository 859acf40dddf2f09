/** What strangers wrote, without what nobody can see. */
import { findForbidden, hiddenIn, withoutForbidden, withoutHidden } from "../text/characters.ts";
import { withFewMarks } from "../text/marks.ts";

/** Sequences by which a terminal is told something; without their first sign, the rest would stay as rubbish. */
const [escape, bell] = ["\u001b", "\u0007"];
const sequences = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?|[@-_])`,
  "g",
);

const clean = (text: string, atEnd: (spaces: string) => string): string =>
  withFewMarks(withoutForbidden(withoutHidden(text.replace(/\r\n?/g, "\n").replace(sequences, ""))))
    .normalize("NFC")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, atEnd)
    .replace(/^ +$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();

/** Text of several lines that may be printed in a terminal, and written into a file. */
export const cleanText = (text: string): string => clean(text, () => "");

/** The same for Markdown that somebody corrects: two spaces at the end of a line break it. */
export const cleanMarkdown = (text: string): string =>
  clean(text, (spaces) => (spaces.endsWith("  ") ? "  " : "")).replace(/(?<! ) +(?=\n\n)/g, "");

/** The same for a text of one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ").trim();

/** True if cleaning takes more away than spaces. */
export const hasHidden = (text: string): boolean =>
  hiddenIn(text).size > 0 || findForbidden(text) !== undefined;

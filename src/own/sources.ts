/** Templates and modules of a site's own as they were written, for the places of what is wrong in them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lineAt, type Range, type Source } from "../content/yaml/source.ts";

/** The text of such a file; `file` is from the site's folder. */
export const ownSource = (folder: string, file: string): Source => {
  const path = join(folder, file);
  return { file, text: existsSync(path) ? readFileSync(path, "utf8").replace(/\r\n?/g, "\n") : "" };
};

/** Where a text stands first; the beginning, if it was put together elsewhere. */
export const rangeOf = ({ text }: Source, value: string): Range => {
  const start = value === "" ? -1 : text.indexOf(value);
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + value.length };
};

/** Where a text is written between quotation marks. */
export const quotedRange = (source: Source, value: string): Range => {
  const found = ['"', "'", "`"]
    .map((mark) => rangeOf(source, mark + value + mark))
    .find(({ end }) => end > 0);
  return found ? { start: found.start + 1, end: found.end - 1 } : { start: 0, end: 0 };
};

/** Where a field of an object is written; the beginning, if it was put together in another way. */
export const fieldRange = ({ text }: Source, field: string): Range => {
  const pattern = new RegExp(`(?<![\\w$.])${RegExp.escape(field)}(?=["']?\\s*[:(,}])`);
  const start = pattern.exec(text)?.index;
  return start === undefined ? { start: 0, end: 0 } : { start, end: start + field.length };
};

/** A line, and from a column on what is left of it; both count from 1. */
export const rangeAt = ({ text }: Source, line: number, column: number): Range => {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const next = text.indexOf("\n", start);
    if (next === -1) break;
    start = next + 1;
  }
  const { end } = lineAt(text, start);
  const from = Math.min(start + column - 1, end);
  return { start: from, end: from + 1 };
};

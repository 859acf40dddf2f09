/** Templates and modules of a site's own as they were written, for the places of what is wrong in them. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Range, Source } from "../content/yaml/source.ts";

/** The text of such a file, which is none of a folder's; `file` is from the site's folder. */
export const ownSource = (folder: string, file: string): Source => {
  const path = join(folder, file);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return { file, text: isFile ? readFileSync(path, "utf8").replace(/\r\n?/g, "\n") : "" };
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

/** Where a field of an object is written, from an offset on; the beginning, if it was put together in another way. */
export const fieldRange = ({ text }: Source, field: string, from = 0): Range => {
  const pattern = new RegExp(`(?<![\\w$.])${RegExp.escape(field)}(?=["']?\\s*[:(,}])`, "g");
  pattern.lastIndex = from;
  const start = pattern.exec(text)?.index;
  return start === undefined ? { start: 0, end: 0 } : { start, end: start + field.length };
};

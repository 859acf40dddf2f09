/** The templates of a site as they were written, for the places of what is wrong in them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range, Source } from "../../content/yaml/source.ts";

/** A template's text; `file` is from the site's folder. */
export const templateSource = (folder: string, file: string): Source => {
  const path = join(folder, file);
  return { file, text: existsSync(path) ? readFileSync(path, "utf8").replace(/\r\n?/g, "\n") : "" };
};

/** Where a text stands first; the beginning, if it was put together elsewhere. */
export const rangeOf = ({ text }: Source, value: string): Range => {
  const start = value === "" ? -1 : text.indexOf(value);
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + value.length };
};

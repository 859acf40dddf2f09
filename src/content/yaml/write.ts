/** Values as YAML, for the files that Parvis writes. */
import { withoutForbidden } from "../../text/characters.ts";
import { parseYaml } from "./parse.ts";

const reads = (written: string, text: string): boolean => {
  try {
    const value = parseYaml(`key: ${written}`);
    return typeof value === "object" && "key" in value && value.key === text;
  } catch {
    return false;
  }
};

const toLine = (text: string): string =>
  withoutForbidden(text.replace(/[\s\p{Cc}\ufeff]+/gu, " ")).trim();

/** The same in quotation marks whatever it says, as it stands between brackets. */
export const quotedYamlText = (text: string): string =>
  `"${toLine(text).replace(/[\\"]/g, "\\$&")}"`;

/**
 * A text of one line as a YAML value that is read back as it was: without quotation marks where it needs none.
 * Line breaks and control characters become spaces; what else no text may hold is left out.
 *
 *     yamlText("Open data : pour qui ?") // '"Open data : pour qui ?"'
 */
export const yamlText = (text: string): string => {
  const line = toLine(text);
  const isPlain = /^[\p{L}\p{N}]/u.test(line) && !/\s#|[[\]{},]/.test(line);
  if (isPlain && reads(line, line)) return line;
  return quotedYamlText(line);
};

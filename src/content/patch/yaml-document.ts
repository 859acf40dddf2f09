/** A document of YAML that is edited in place: what it says, and where in the text it says it. */
import { parseYaml, type Place, type Value } from "../yaml/parse.ts";
import { type Path, pathName } from "../yaml/path.ts";
import { isList, isMap, isSame } from "./values.ts";
import { yamlDocument, yamlItem } from "./yaml-format.ts";

/** YAML as text and as values, with the places of all values in the text. */
export interface ParsedYaml {
  readonly text: string;
  readonly value: Value;
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads a document. */
export const readDocument = (text: string): ParsedYaml => {
  const places = new Map<string, Place>();
  return { value: parseYaml(text, places), text, places };
};

/** Where the line of a place begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
};

/** The end of the last line of a place; block texts end behind their last break. */
export const endOf = ({ text }: ParsedYaml, { key, value }: Place): number => {
  let end = Math.max(value.end, key?.end ?? 0);
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  return lineEnd(text, end);
};

/** The text with lines in place of what stands between two places. */
export const splice = (
  text: string,
  start: number,
  end: number,
  lines: readonly string[],
): string => {
  const head = text.slice(0, start);
  const tail = text.slice(end).replace(/^\n/, "");
  const middle = lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  return `${head}${head === "" || head.endsWith("\n") ? "" : "\n"}${middle}${tail}`;
};

/** The lines of an item of a list, from its hyphen. */
export const itemRange = (
  doc: ParsedYaml,
  path: Path,
): { readonly start: number; readonly end: number; readonly indent: number } | undefined => {
  const place = doc.places.get(pathName(path));
  if (!place) return undefined;
  const start = lineStart(doc.text, place.value.start);
  const hyphen = /^(\s*)- /.exec(doc.text.slice(start));
  return hyphen ? { start, end: endOf(doc, place), indent: hyphen[1]?.length ?? 0 } : undefined;
};

/** True for a list whose items stand below each other behind hyphens. */
export const isBlockList = (doc: ParsedYaml, list: Path): boolean =>
  itemRange(doc, [...list, 0]) !== undefined;

/** A whole document written anew, where an edit in place is not possible. */
export const rewrite = (value: Value): string => {
  if (isList(value))
    return value.map((item) => `${(isMap(item) ? yamlItem(item) : []).join("\n")}\n`).join("");
  return isMap(value) ? yamlDocument(value) : "";
};

/** True if a text says that, and nothing else. */
export const says = (text: string, wanted: Value): boolean => {
  try {
    return isSame(parseYaml(text), wanted);
  } catch {
    return false;
  }
};

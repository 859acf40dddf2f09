/** A file of any shape as a tree of values: JSON, YAML, XML, or the rows of a table. */
import type { Element, Node } from "@xmldom/xmldom";
import { parseYaml } from "../../content/yaml/parse.ts";
import { YamlFault } from "../../content/yaml/fault.ts";
import { ImportFault } from "../fault.ts";
import { type CsvRecord, readRecords } from "../formats/csv-records.ts";
import { readCleanJson } from "../json.ts";
import type { Notes } from "../notes.ts";

/** What a file holds, and what it is written in. */
export interface Tree {
  readonly value: unknown;
  readonly written: "json" | "yaml" | "xml" | "table";
  /** Where the rows are, of a table: what a map need not say. */
  readonly rows?: string;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The deepest that elements go. */
const deepest = 60;

/** An element as a map: attributes as `@name`, elements by their names, its own words as `$text`. */
const elementValue = (element: Element, depth = 0): unknown => {
  if (depth > deepest) throw new ImportFault("too-deep");
  const parts = new Map<string, unknown[]>();
  const add = (name: string, value: unknown): void => {
    if (value !== "") parts.set(name, [...(parts.get(name) ?? []), value]);
  };
  for (const { name, value } of element.attributes) add(`@${name}`, value);
  let words = "";
  for (const node of element.childNodes)
    if (isElement(node)) add(node.nodeName, elementValue(node, depth + 1));
    else words += node.nodeValue ?? "";
  if (parts.size === 0) return words.trim();
  add("$text", words.trim());
  return Object.fromEntries(
    [...parts].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
};

const readXml = async (text: string, notes: Notes): Promise<unknown> => {
  const { parseXml } = await import("../formats/frab-xml.ts");
  const { cleanCodes } = await import("../clean.ts");
  const element = parseXml(cleanCodes(text, notes));
  return { [element.nodeName]: elementValue(element) };
};

/** The line of a place, from 1. */
const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

const readYaml = (text: string): unknown => {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new ImportFault("bad-yaml", { line: lineAt(text, error.range.start) });
  }
};

/** The rows of a table as maps by the words of its header. */
export const rowsAsMaps = ([head, ...records]: readonly CsvRecord[]): readonly unknown[] =>
  records.map(({ cells }) =>
    Object.fromEntries(
      (head?.cells ?? []).flatMap((name, at) => (name === "" ? [] : [[name, cells[at] ?? ""]])),
    ),
  );

/** True for a text that may be YAML: it begins with a key, an item or a comment. */
export const looksLikeYaml = (text: string): boolean =>
  /^(?:---|#|- |[\w-]+:(?:\s|$))/.test(text.trimStart()) &&
  /^[ \t]*(?:- )?[\w-]+:(?:\s|$)/m.test(text);

/** Reads a text as what it is written in. Throws `ImportFault` if it is broken. */
export const readTree = async (text: string, notes: Notes): Promise<Tree> => {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return { value: readCleanJson(text, notes), written: "json" };
  if (start.startsWith("<")) return { value: await readXml(text, notes), written: "xml" };
  if (looksLikeYaml(text)) return { value: readYaml(text), written: "yaml" };
  return { value: { rows: rowsAsMaps(readRecords(text)) }, written: "table", rows: "rows[*]" };
};

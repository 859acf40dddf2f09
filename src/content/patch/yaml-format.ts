/** YAML as an organiser would write it: quotation marks only where they are needed. */
import { isId } from "../schema/id-form.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { quoteYaml } from "../yaml/mend.ts";
import { isList, isMap } from "./values.ts";

/** A letter or digit first, and nothing that YAML or a reader could take for something else. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}(«“/][^\n\t]*$/u.test(text) &&
  !/:(?:\s|$)|\s:|#|\s$|^\S[^\s:]*:\S*\s|^(?:null|true|false|~)$/iu.test(text) &&
  !text.includes("\ufeff");

/** `a: b` → `"a: b"`; `Données` → `Données`. */
export const yamlScalar = (text: string, isInFlow = false): string =>
  isPlain(text) && !(isInFlow && /[,[\]{}]/.test(text)) ? text : quoteYaml(text);

const width = 100;

const flowList = (list: readonly Value[], room: number): string | undefined => {
  const texts = list.filter((item) => typeof item === "string");
  const isShort =
    texts.length === list.length && texts.every((text) => isId(text) || text.length <= 24);
  const line = `[${texts.map((text) => yamlScalar(text, true)).join(", ")}]`;
  return isShort && line.length <= room ? line : undefined;
};

const indented = (depth: number): string => " ".repeat(depth);

/** The lines of a map, each with its indentation; what is undefined is left out. */
export const yamlMap = (map: ValueMap, indent = 0): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) => yamlField(key, value, indent));

/** The lines of a list’s item that is a map, the first with its hyphen. */
export const yamlItem = (map: ValueMap, indent = 0): readonly string[] => {
  const [first = "", ...rest] = yamlMap(map, indent + 2);
  return [`${indented(indent)}- ${first.trimStart()}`, ...rest];
};

/** The lines of one field. */
export const yamlField = (key: string, value: Value, indent = 0): readonly string[] => {
  const head = `${indented(indent)}${yamlScalar(key)}:`;
  if (value === undefined) return [];
  if (typeof value === "string") {
    if (!value.includes("\n")) return [`${head} ${yamlScalar(value)}`];
    return [
      `${head} |`,
      ...value.split("\n").map((line) => (line === "" ? "" : `${indented(indent + 2)}${line}`)),
    ];
  }
  if (isList(value)) {
    if (value.length === 0) return [];
    const flow = flowList(value, width - head.length);
    if (flow !== undefined) return [`${head} ${flow}`];
    return [
      head,
      ...value.flatMap((item) =>
        isMap(item)
          ? yamlItem(item, indent + 2)
          : [`${indented(indent + 2)}- ${yamlScalar(typeof item === "string" ? item : "")}`],
      ),
    ];
  }
  const lines = yamlMap(value, indent + 2);
  return lines.length === 0 ? [] : [head, ...lines];
};

/** A whole document. */
export const yamlDocument = (map: ValueMap): string => `${yamlMap(map).join("\n")}\n`;

/** A Markdown file: front matter, then the text. */
export const markdownFile = (fields: ValueMap, body: string): string =>
  `---\n${yamlDocument(fields).trimStart()}---\n${body === "" ? "" : `\n${body}\n`}`;

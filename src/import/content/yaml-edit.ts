/** Changes a few fields of YAML that someone wrote, and leaves the rest of the text as it is. */
import { parseYaml, type Place, type Value } from "../../content/yaml/parse.ts";
import { type Path, pathName } from "../../content/yaml/path.ts";
import { isSame, valueAt, withValue } from "./values.ts";
import { isList, isMap, yamlDocument, yamlEntry, yamlItem } from "./yaml-write.ts";

interface Read {
  readonly text: string;
  readonly value: Value;
  readonly places: ReadonlyMap<string, Place>;
}

const read = (text: string): Read => {
  const places = new Map<string, Place>();
  return { value: parseYaml(text, places), text, places };
};

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
};

/** The end of the last line of a place; block texts end behind their last break. */
const endOf = ({ text }: Read, { key, value }: Place): number => {
  let end = Math.max(value.end, key?.end ?? 0);
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  return lineEnd(text, end);
};

/** What stands before a key in its line: only spaces and hyphens, unless it is between brackets. */
const before = ({ text }: Read, at: number): string => text.slice(lineStart(text, at), at);

const splice = (text: string, start: number, end: number, lines: readonly string[]): string => {
  const head = text.slice(0, start);
  const tail = text.slice(end).replace(/^\n/, "");
  const middle = lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  return `${head}${head === "" || head.endsWith("\n") ? "" : "\n"}${middle}${tail}`;
};

const keysOf = (value: Value): readonly string[] => (isMap(value) ? Object.keys(value) : []);

/** The text with one field changed; undefined where its form allows no such edit. */
const tryEdit = (doc: Read, path: Path, value: Value): string | undefined => {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof key !== "string") return undefined;
  const place = doc.places.get(pathName(path));
  if (place?.key) {
    const head = before(doc, place.key.start);
    if (!/^[\s-]*$/.test(head)) return undefined;
    const lines = yamlEntry(key, value, head.length);
    if (lines.length === 0 && head.includes("-")) return undefined;
    const [first = "", ...rest] = lines;
    const all = lines.length === 0 ? [] : [head + first.slice(head.length), ...rest];
    return splice(doc.text, lineStart(doc.text, place.key.start), endOf(doc, place), all);
  }
  if (value === undefined) return doc.text;
  const siblings = keysOf(valueAt(doc.value, parent)).flatMap(
    (name) => doc.places.get(pathName([...parent, name])) ?? [],
  );
  const last = siblings.at(-1);
  if (!last?.key)
    return parent.length === 0
      ? splice(doc.text, doc.text.length, doc.text.length, yamlEntry(key, value))
      : undefined;
  const head = before(doc, last.key.start);
  if (!/^[\s-]*$/.test(head)) return undefined;
  const end = endOf(doc, last);
  return splice(doc.text, end, end, yamlEntry(key, value, head.length));
};

const rewrite = (value: Value): string => {
  if (isList(value))
    return value.map((item) => `${(isMap(item) ? yamlItem(item) : []).join("\n")}\n`).join("");
  return isMap(value) ? yamlDocument(value) : "";
};

/** The text with a value at a path; its surroundings are written anew only where they must be. */
export const setYaml = (text: string, path: Path, value: Value): string => {
  const doc = read(text);
  const wanted = withValue(doc.value, path, value);
  if (isSame(doc.value, wanted)) return text;
  for (let depth = path.length; depth > 0; depth--) {
    const at = path.slice(0, depth);
    const edited =
      typeof at.at(-1) === "number"
        ? replaceItem(doc, at, valueAt(wanted, at))
        : tryEdit(doc, at, valueAt(wanted, at));
    if (edited !== undefined && reads(edited, wanted)) return edited;
  }
  return rewrite(wanted);
};

const reads = (text: string, wanted: Value): boolean => {
  try {
    return isSame(parseYaml(text), wanted);
  } catch {
    return false;
  }
};

/** The lines of an item of a list, from its hyphen. */
const itemRange = (
  doc: Read,
  path: Path,
): { readonly start: number; readonly end: number; readonly indent: number } | undefined => {
  const place = doc.places.get(pathName(path));
  if (!place) return undefined;
  const start = lineStart(doc.text, place.value.start);
  const hyphen = /^(\s*)- /.exec(doc.text.slice(start));
  return hyphen ? { start, end: endOf(doc, place), indent: hyphen[1]?.length ?? 0 } : undefined;
};

const replaceItem = (doc: Read, path: Path, value: Value): string | undefined => {
  const range = itemRange(doc, path);
  if (!range || !isMap(value)) return undefined;
  return splice(doc.text, range.start, range.end, yamlItem(value, range.indent));
};

/** The text without an item of the list at a path. */
export const removeItem = (text: string, list: Path, index: number): string => {
  const doc = read(text);
  const items = valueAt(doc.value, list);
  const wanted = withValue(
    doc.value,
    list,
    isList(items) ? items.filter((_, i) => i !== index) : undefined,
  );
  const range = itemRange(doc, [...list, index]);
  const edited = range && splice(text, range.start, range.end, []);
  return edited !== undefined && reads(edited, wanted) ? edited : rewrite(wanted);
};

/** The text with an item put into the list at a path, before the one that has that place. */
export const insertItem = (text: string, list: Path, index: number, item: Value): string => {
  const doc = read(text);
  const items = valueAt(doc.value, list);
  const old = isList(items) ? items : [];
  const wanted = withValue(doc.value, list, [...old.slice(0, index), item, ...old.slice(index)]);
  const next = itemRange(doc, [...list, index]);
  const last = itemRange(doc, [...list, old.length - 1]);
  const around = next ?? last;
  if (around && isMap(item)) {
    let at = next ? next.start : around.end;
    // A comment above an item belongs to it.
    while (next && /^\s*#/.test(text.slice(lineStart(text, at - 1), at - 1)) && at > 0)
      at = lineStart(text, at - 1);
    const edited = splice(text, at, at, yamlItem(item, around.indent));
    if (reads(edited, wanted)) return edited;
  }
  return rewrite(wanted);
};

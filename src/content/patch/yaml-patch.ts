/** Changes a few fields of YAML that someone wrote, and leaves the rest of the text as it is. */
import { type Value } from "../yaml/parse.ts";
import { type Path, pathName } from "../yaml/path.ts";
import { isMap, isSame, valueAt, withValue } from "./values.ts";
import { yamlField, yamlItem, yamlScalar } from "./yaml-format.ts";
import {
  type ParsedYaml,
  endOf,
  itemRange,
  lineStart,
  readDocument,
  rewrite,
  says,
  splice,
} from "./yaml-document.ts";

/** What stands before a key in its line: only spaces and hyphens, unless it is between brackets. */
const before = ({ text }: ParsedYaml, at: number): string => text.slice(lineStart(text, at), at);

const keysOf = (value: Value): readonly string[] => (isMap(value) ? Object.keys(value) : []);

/** The text with one field changed; undefined where its form allows no such edit. */
const tryEdit = (doc: ParsedYaml, path: Path, value: Value): string | undefined => {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof key !== "string") return undefined;
  const place = doc.places.get(pathName(path));
  if (place?.key) {
    const head = before(doc, place.key.start);
    if (!/^[\s-]*$/.test(head)) return undefined;
    const lines = yamlField(key, value, head.length);
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
      ? splice(doc.text, doc.text.length, doc.text.length, yamlField(key, value))
      : undefined;
  const head = before(doc, last.key.start);
  if (!/^[\s-]*$/.test(head)) return undefined;
  const end = endOf(doc, last);
  return splice(doc.text, end, end, yamlField(key, value, head.length));
};

/** The text with another text of one line in the place of one: what else stands in its line stays, a comment too. */
const replaceInLine = (doc: ParsedYaml, path: Path, value: Value): string | undefined => {
  const place = doc.places.get(pathName(path));
  if (!place?.key || typeof value !== "string" || value.includes("\n")) return undefined;
  const { start, end } = place.value;
  if (start === end || doc.text.slice(place.key.end, end).includes("\n")) return undefined;
  const isInFlow = !/^[\s-]*$/.test(before(doc, place.key.start));
  return doc.text.slice(0, start) + yamlScalar(value, isInFlow) + doc.text.slice(end);
};

/** The text with a value at a path; its surroundings are written anew only where they must be. */
export const patchYaml = (text: string, path: Path, value: Value): string => {
  const doc = readDocument(text);
  const wanted = withValue(doc.value, path, value);
  if (isSame(doc.value, wanted)) return text;
  const inLine = replaceInLine(doc, path, value);
  if (inLine !== undefined && says(inLine, wanted)) return inLine;
  for (let depth = path.length; depth > 0; depth--) {
    const at = path.slice(0, depth);
    const edited =
      typeof at.at(-1) === "number"
        ? replaceItem(doc, at, valueAt(wanted, at))
        : tryEdit(doc, at, valueAt(wanted, at));
    if (edited !== undefined && says(edited, wanted)) return edited;
  }
  return rewrite(wanted);
};

const replaceItem = (doc: ParsedYaml, path: Path, value: Value): string | undefined => {
  const range = itemRange(doc, path);
  if (!range || !isMap(value)) return undefined;
  return splice(doc.text, range.start, range.end, yamlItem(value, range.indent));
};

/** Adds an item to a list of YAML that someone wrote, or removes one, and leaves the rest of the text as it is. */
import { type Value } from "../yaml/parse.ts";
import { type Path } from "../yaml/path.ts";
import { isList, isMap, valueAt, withValue } from "./values.ts";
import { yamlItem, yamlScalar } from "./yaml-format.ts";
import { itemRange, lineStart, readDocument, rewrite, says, splice } from "./yaml-document.ts";

/** The text without an item of the list at a path. */
export const removeItem = (text: string, list: Path, index: number): string => {
  const doc = readDocument(text);
  const items = valueAt(doc.value, list);
  const wanted = withValue(
    doc.value,
    list,
    isList(items) ? items.filter((_, i) => i !== index) : undefined,
  );
  const range = itemRange(doc, [...list, index]);
  const edited = range && splice(text, range.start, range.end, []);
  return edited !== undefined && says(edited, wanted) ? edited : rewrite(wanted);
};

/** The text with an item put into the list at a path, before the one that has that place. */
export const insertItem = (text: string, list: Path, index: number, item: Value): string => {
  const doc = readDocument(text);
  const items = valueAt(doc.value, list);
  const old = isList(items) ? items : [];
  const wanted = withValue(doc.value, list, [...old.slice(0, index), item, ...old.slice(index)]);
  const next = itemRange(doc, [...list, index]);
  const last = itemRange(doc, [...list, old.length - 1]);
  const around = next ?? last;
  if (around && (isMap(item) || typeof item === "string")) {
    let at = next ? next.start : around.end;
    // A comment above an item belongs to it.
    while (next && /^\s*#/.test(text.slice(lineStart(text, at - 1), at - 1)) && at > 0)
      at = lineStart(text, at - 1);
    const lines = isMap(item)
      ? yamlItem(item, around.indent)
      : [`${" ".repeat(around.indent)}- ${yamlScalar(item)}`];
    const edited = splice(text, at, at, lines);
    if (says(edited, wanted)) return edited;
  }
  return rewrite(wanted);
};

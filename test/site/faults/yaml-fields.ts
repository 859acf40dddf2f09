/** A field of a YAML text, found by its lines: all that faults need, and no parser that they could fool. */
export interface Field {
  readonly name: string;
  /** `registration.url`, `parents.label`; an id of a map is `*`, lists add nothing. */
  readonly path: string;
  /** The first and last line, from 0. */
  readonly line: number;
  readonly last: number;
  /** What stands on the first line after the colon. */
  readonly value: string;
}

/** Where YAML stands in a file: all of it, or between the two lines of dashes. */
export const yamlLines = (file: string, lines: readonly string[]): readonly [number, number] =>
  file.endsWith(".md") ? [1, lines.indexOf("---", 1)] : [0, lines.length];

/** The files of `data/` whose first keys are ids. */
const isMapOfIds = (file: string): boolean => /^data\/(?!site)/.test(file);

/** Finds all fields, those of nested lists and maps included. */
export const fieldsOf = (file: string, lines: readonly string[]): readonly Field[] => {
  const [from, to] = yamlLines(file, lines);
  const fields: Field[] = [];
  let above: { readonly indent: number; readonly path: string }[] = [];
  for (let line = from; line < to; line++) {
    const [, space = "", dash = "", name, value = ""] =
      /^( *)(- )?([a-z][\w-]*):(?: +(.*))?$/.exec(lines[line] ?? "") ?? [];
    if (name === undefined) continue;
    const indent = space.length + dash.length;
    above = above.filter((field) => field.indent < indent);
    const key = isMapOfIds(file) && indent === 0 ? "*" : name;
    const path = [above.at(-1)?.path, key].filter((step) => step !== undefined).join(".");
    const last = lastLineOf(lines, line, indent, to);
    fields.push({ name, path, line, last, value });
    above.push({ indent, path });
    // What is indented below a block scalar is prose.
    if (/^[>|]/.test(value)) line = last;
  }
  return fields;
};

const lastLineOf = (lines: readonly string[], line: number, indent: number, to: number): number => {
  let last = line;
  for (let next = line + 1; next < to; next++) {
    const text = lines[next] ?? "";
    if (text.trim() === "") continue;
    if (text.length - text.trimStart().length <= indent) break;
    last = next;
  }
  return last;
};

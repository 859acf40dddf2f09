import { type Fault, replaceLines } from "./fault.ts";
import type { Field } from "./yaml-fields.ts";

/** The required fields of each kind of file. */
const required: readonly (readonly [RegExp, readonly string[]])[] = [
  [/event\.md$/, ["title", "summary", "start", "end", "venue", "organisers", "part_of.title"]],
  [/programme\//, ["time", "title"]],
  [/sessions\//, ["title", "parts.text"]],
  [/(themes|pages)\//, ["title"]],
  [/speakers\//, ["name"]],
  [/site\.yaml$/, ["id", "title", "url", "publisher", "parents.label", "look.accent"]],
  [/organisations\.yaml$/, ["*.name"]],
  [/venues\.yaml$/, ["*.name", "*.address.city", "*.transport.mode", "*.transport.text"]],
  [/glossary\.yaml$/, ["*.term", "*.definition"]],
];

const isRequired = (file: string, path: string): boolean =>
  required.some(([pattern, paths]) => pattern.test(file) && paths.includes(path));

/** The file without one of its required fields: reported where the entry begins that misses it. */
export const missingFields = (
  file: string,
  lines: readonly string[],
  fields: readonly Field[],
): readonly Fault[] =>
  fields
    .filter(({ path }) => isRequired(file, path))
    .filter((field) => !isAlone(lines, field))
    .map(({ line, last, path }) => {
      // The next field takes the dash of a list’s item.
      const isFirst = isItem(lines[line]);
      const end = isFirst ? last + 1 : last;
      const by = isFirst ? [(lines[end] ?? "").replace(/^( *) {2}/, "$1- ")] : [];
      const fault = replaceLines(lines, [line, end], by, `${path}: missing`, ["missing-field"]);
      const entry = entryOf(lines, line);
      return { ...fault, lines: [entry, entry] };
    });

/** True for the only field of its entry, which without it would be empty, as good as not there. */
const isAlone = (lines: readonly string[], { line, last }: Field): boolean => {
  const column = columnOf(lines[line]);
  const next = lines[last + 1];
  const hasNext = columnOf(next) === column && !isItem(next);
  const hasPrevious = !isItem(lines[line]) && entryOf(lines, line) < line;
  return column > 0 && !hasNext && !hasPrevious;
};

const isItem = (text = ""): boolean => /^ *- /.test(text);

/** In which column a line’s key stands, its dash not counted. */
const columnOf = (text = ""): number => /^ *(- )?/.exec(text)?.[0].length ?? 0;

/** On which line the list’s item or the map begins that a field is in, from 1. */
const entryOf = (lines: readonly string[], line: number): number => {
  const column = columnOf(lines[line]);
  if (column === 0) return 1;
  for (let above = line; above >= 0; above--) {
    const text = lines[above] ?? "";
    if (text.trim() === "") continue;
    if (columnOf(text) < column) return above + 1;
    if (columnOf(text) === column && isItem(text)) return above + 1;
  }
  return 1;
};

import { type Fault, replaceLines } from "./fault.ts";
import type { Field } from "./yaml-fields.ts";

/** Fields that lead to other files, or to the entries of `data/`. */
const references =
  /^(venue|publisher|organisers|organisations|sessions|session|themes|speakers|moderators)$/;

/** Each id that leads somewhere, in fields, lists and links, with a letter too many. */
export const referenceFaults = (
  lines: readonly string[],
  fields: readonly Field[],
  ids: ReadonlySet<string>,
): readonly Fault[] => {
  const inFields = new Set(
    fields
      .filter(({ name }) => references.test(name))
      .flatMap(({ line, last }) => Array.from({ length: last - line + 1 }, (_, i) => line + i)),
  );
  return lines.flatMap((text, line) => {
    const pattern = inFields.has(line)
      ? /(?<=[ [])[a-z\d-]+(?=[\],]|$)/g
      : /(?<=\]\([a-z]+:)[a-z\d-]+(?=\))/g;
    return [...text.matchAll(pattern)]
      .filter(([id]) => ids.has(id))
      .map(({ 0: id, index }) => {
        const spoilt = `${text.slice(0, index)}${id}x${text.slice(index + id.length)}`;
        const name = `a misspelt “${id}”`;
        return replaceLines(lines, [line, line], [spoilt], name, ["unknown-reference"]);
      });
  });
};

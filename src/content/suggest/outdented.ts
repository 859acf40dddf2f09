/** Finds fields that have lost the spaces that put them into what stands above them. */
import type * as z from "zod";
import { fieldsAt } from "../schema/shape.ts";
import type { Document } from "../yaml/document.ts";
import { lineAt, type Range } from "../yaml/source.ts";
import type { Path } from "../yaml/path.ts";

/** What a field belongs into, and how the line begins below which it should stand; undefined if it holds nothing yet. */
export interface Outdented {
  readonly owner: string;
  readonly below: string | undefined;
}

/** An unknown field of a map that the field above knows, and lacks: `city` behind an `address`. */
export const outdented = (
  document: Document,
  schema: z.core.$ZodType,
  base: Path,
  inside: Path,
  field: string,
): Outdented | undefined => {
  const map = document.at([...base, ...inside]);
  if (typeof map !== "object" || Array.isArray(map)) return undefined;
  const fields = Object.keys(map);
  const known = fieldsAt(schema, inside);
  const owner = fields.slice(0, fields.indexOf(field)).findLast((one) => known.includes(one));
  if (owner === undefined || !fieldsAt(schema, [...inside, owner]).includes(field))
    return undefined;
  const held = document.at([...base, ...inside, owner]);
  if (held === undefined) return { owner, below: undefined };
  if (typeof held !== "object" || Array.isArray(held) || field in held) return undefined;
  const last = Object.keys(held).at(-1);
  return { owner, below: last === undefined ? undefined : `${last}:` };
};

/** True if a field holds a text that begins on the line below it: `text: >-`. */
export const holdsBlock = (document: Document, path: Path): boolean => {
  const { text } = document.source;
  const line = lineAt(text, document.keyRange(path).start);
  return /:\s*[>|][+-]?$/.test(text.slice(line.start, line.end).trimEnd());
};

/** The line of a folded text that stands further in, or out, than the others: those are no longer joined. */
export const raggedLine = (document: Document, path: Path): Range | undefined => {
  const { text } = document.source;
  const { start, end } = document.valueRange(path);
  const first = lineAt(text, start).start;
  const header = text.slice(lineAt(text, Math.max(0, first - 1)).start, first).trimEnd();
  if (!/:\s*>[+-]?$/.test(header)) return undefined;
  const lines = [...text.slice(first, end).matchAll(/^( *)\S.*$/gm)].map((line) => ({
    indent: line[1]?.length ?? 0,
    start: first + line.index + (line[1]?.length ?? 0),
    end: first + line.index + line[0].length,
  }));
  const [one, other, ...rest] = lines;
  if (!one || !other) return undefined;
  const isFirst = one.indent < other.indent && rest.every(({ indent }) => indent === other.indent);
  return isFirst ? one : lines.find(({ indent }) => indent > one.indent);
};

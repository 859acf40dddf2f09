/** What the paths of a field say in a record: texts, whatever they are written as. */
import type { ForeignLink } from "../programme.ts";
import { toLine } from "../html.ts";
import { follow, type Found, isObject } from "./find.ts";
import { alternatives, parts } from "./path.ts";

/** The paths of a field: one, or several that are said together. */
export type Paths = string | readonly string[] | undefined;

/** Where things keep their name, in order. */
const naming = ["$text", "en", "name", "fullName", "title", "label"];

/** The text of a value; of a map, what it is called. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isObject(value)) return "";
  const named = naming.find((key) => typeof value[key] === "string");
  const text =
    named === undefined
      ? Object.values(value).find((one) => typeof one === "string")
      : value[named];
  return typeof text === "string" ? text.trim() : "";
};

const flat = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap(flat) : [value];

/** What an alternative finds; the name of a column may hold any sign. */
const valuesAt = (record: Found, path: string): readonly unknown[] => {
  if (path.startsWith("=")) return [path.slice(1).trim()];
  const { value } = record;
  if (isObject(value) && Object.hasOwn(value, path)) return flat(value[path]);
  const pieces = parts(path);
  if (pieces.length === 1) return follow(record, path).flatMap((found) => flat(found.value));
  const said = pieces.map((piece) => textOf(valuesAt(record, piece)[0]));
  return said.includes("") ? [] : [said.join(" ")];
};

const listOf = (paths: Paths): readonly string[] =>
  typeof paths === "string" ? [paths] : (paths ?? []);

const isSaid = (value: unknown): boolean => isObject(value) || textOf(value) !== "";

/** Of each path of a field the values that its first alternative finds. */
export const valuesOf = (record: Found, paths: Paths): readonly (readonly unknown[])[] =>
  listOf(paths).map((written) => {
    for (const path of [written, ...alternatives(written)]) {
      const values = valuesAt(record, path).filter(isSaid);
      if (values.length > 0) return values;
    }
    return [];
  });

/** All texts of a field. */
export const texts = (record: Found, paths: Paths): readonly string[] =>
  valuesOf(record, paths)
    .flat()
    .map(textOf)
    .filter((text) => text !== "");

/** A field that is one text: the first of each path, with a space between. */
export const line = (record: Found, paths: Paths): string =>
  toLine(
    valuesOf(record, paths)
      .flatMap((values) => values.slice(0, 1).map(textOf))
      .join(" "),
  );

/** The same with its line breaks: the texts of all paths, each once. */
export const passage = (record: Found, paths: Paths): string =>
  [...new Set(texts(record, paths))].join("\n\n");

const urlIn = (value: Readonly<Record<string, unknown>>): string =>
  ["url", "href", "link", "value", "@href", "@url"]
    .map((key) => textOf(value[key]))
    .find(Boolean) ?? "";

const titleIn = (value: Readonly<Record<string, unknown>>): string =>
  ["title", "name", "label", "type", "$text"].map((key) => textOf(value[key])).find(Boolean) ?? "";

/** Addresses, with what they are called where they stand in maps: `{ name: Mastodon, link: https://… }`. */
export const links = (record: Found, paths: Paths): readonly ForeignLink[] =>
  valuesOf(record, paths)
    .flat()
    .map((value) =>
      isObject(value)
        ? { url: urlIn(value), title: toLine(titleIn(value)) || urlIn(value) }
        : { url: textOf(value), title: textOf(value) },
    )
    .filter(({ url }) => url !== "");

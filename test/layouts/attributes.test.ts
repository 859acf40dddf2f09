/** The attributes by which parts tell islands something: each is declared, written and read under one name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const layouts = join(import.meta.dirname, "../../layouts");

/** All sources of some folders, in one text without comments. */
const sourcesOf = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join(layouts, folder), { recursive: true, withFileTypes: true })
        .filter(({ name }) => name.endsWith(".ts"))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
    )
    .join("\n")
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = ""]) => name);

const contract = readFileSync(join(layouts, "attributes.ts"), "utf8");
const declared = all(
  /interface Attributes \{([\s\S]*?)\n\}/.exec(contract)?.[1] ?? "",
  /^ {2}(\w+):/gm,
);
const islands = sourcesOf("islands");
const parts = sourcesOf("parts", "pages");

/** `{ at = "", zone, style }` → at, zone, style */
const taken = all(islands, /\{([^{}]*)\}(?:: [\w<>]+)? = (?:\w+\.)?dataset/g).flatMap((names) =>
  names.split(",").map((name) => name.replace(/[=:].*/, "").trim()),
);
const read = new Set([
  ...all(islands, /dataset\.(\w+)/g),
  ...all(islands, /\[data-([a-z]+)/g),
  ...taken,
]);

/** What is read by the name of a mark, of a plural form, or of the state of a search. */
const readByName = ["next", "past", "one", "other", "searching", "alone"];

test("what islands read is declared", () => {
  expect(declared.length).toBeGreaterThan(20);
  expect([...read].filter((name) => name !== "" && !declared.includes(name))).toEqual([]);
});

test("what is declared is read by an island", () => {
  expect(declared.filter((name) => !read.has(name) && !readByName.includes(name))).toEqual([]);
});

test("what is declared is written by a part, or by an island", () => {
  const isWritten = (name: string): boolean =>
    parts.includes(`attribute("${name}"`) ||
    parts.includes(`moment(c, "${name}"`) ||
    parts.includes(` data-${name}`) ||
    islands.includes(`dataset.${name} = `);
  expect(declared.filter((name) => !isWritten(name))).toEqual([]);
});

test("parts write no other attribute of data than that of forms and of facets", () => {
  const literal = all(parts, /\bdata-(\$?\{?\w+)/g);
  expect(new Set(literal)).toEqual(new Set(["netlify", "${name"]));
});

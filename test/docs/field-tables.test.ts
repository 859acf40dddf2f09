/** The tables of both guides against what may be written, field by field. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import type { Path } from "../../src/content/yaml/path.ts";
import { fieldsAt, schemasAt } from "../../src/content/schema/shape.ts";
import { wordsIn } from "./examples.ts";
import { schemas } from "./schemas.ts";
import { fieldTableIn, sectionsIn } from "./sections.ts";

/** Section → its schema, and where in it the fields stand. */
const tables: Readonly<Record<string, readonly [schema: z.ZodType, ...path: Path]>> = {
  "data/site.yaml": [schemas["data/site.yaml"]],
  "data/organisations.yaml": [schemas["data/organisations.yaml"]],
  "data/venues.yaml": [schemas["data/venues.yaml"]],
  "event.md": [schemas["event.md"]],
  team: [schemas["event.md"], "team", 0],
  registration: [schemas["event.md"], "registration"],
  "programme/": [schemas["a slot"]],
  "sessions/": [schemas["a session"]],
  "themes/": [schemas["a theme"]],
};

/** Sections that show their fields in an example alone. */
const examples = {
  "data/glossary.yaml": schemas["data/glossary.yaml"],
  "speakers/": schemas["a speaker"],
  "pages/": schemas["a page"],
  "news/": schemas.news,
  "comments/": schemas["a comment"],
};

/** The words of a closed list; none if anything else may stand there. */
const wordsOf = (schema: z.ZodType, path: Path): readonly string[] =>
  schemasAt(schema, path).flatMap((found) => {
    const { def } = (found as z.core.$ZodTypes)._zod;
    return def.type === "enum" ? Object.values(def.entries).map(String) : [];
  });

/** The fields of a map, or of each map of a list. */
const fieldsWithin = (schema: z.ZodType, path: Path): readonly string[] => [
  ...fieldsAt(schema, path),
  ...fieldsAt(schema, [...path, 0]),
];

describe.each(["docs/organisers.md", "docs/organisateurs.md"])("%s", (document) => {
  const text = readFileSync(join(import.meta.dirname, "../..", document), "utf8");
  const sections = sectionsIn(text);
  const ofEvent = fieldTableIn(sections.get("event.md") ?? "");

  test("has the tables that are compared here, and no other", () => {
    const found = [...sections].filter(([, section]) => fieldTableIn(section).length > 0);
    expect(found.map(([name]) => name)).toEqual(Object.keys(tables));
    expect(text.match(/^\| (?:field|champ) \| \|$/gm)).toHaveLength(found.length);
  });

  describe.each(Object.entries(tables))("`%s`", (name, [schema, ...path]) => {
    const rows = fieldTableIn(sections.get(name) ?? "");

    test("has each field in one row, and none that is not", () => {
      const listed = rows.flatMap(({ fields }) => fields);
      expect(listed.toSorted()).toEqual([...fieldsAt(schema, path)].sort());
    });

    test("says of each field which words and fields it takes", () => {
      const missing = rows.flatMap(({ fields, text: row }) => {
        // What is told elsewhere: in a section of its own, or “as the event’s”.
        const others = fields.flatMap((field) => [
          sections.get(field),
          ofEvent.find((one) => one.fields.includes(field))?.text,
        ]);
        const shown = wordsIn([row, ...others].join("\n"));
        return fields.flatMap((field) => {
          const at = [...path, field];
          const wanted = [...wordsOf(schema, at), ...fieldsWithin(schema, at)];
          return wanted.filter((word) => !shown.has(word)).map((word) => `${field}: ${word}`);
        });
      });
      expect(missing).toEqual([]);
    });
  });

  test.each(Object.entries(examples))("`%s` shows each field", (name, { shape }) => {
    const shown = wordsIn(sections.get(name) ?? "");
    expect(Object.keys(shape).filter((field) => !shown.has(field))).toEqual([]);
  });

  test("says nothing twice", () => {
    const lines = text.split("\n").filter((line) => /^(?:[-*] |\d+\. |\| `)/.test(line));
    const known = new Set<string>();
    // A bullet that was written anew begins as it did.
    const repeated = lines
      .filter((line) => line.length > 40)
      .map((line) => line.slice(0, 80))
      .filter((line) => known.size === known.add(line).size);
    expect(repeated).toEqual([]);
  });
});

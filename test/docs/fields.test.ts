import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/content/severity.ts";
import { wordsIn } from "./examples.ts";
import { schemas } from "./schemas.ts";

describe.each(["docs/organisers.md", "docs/organisateurs.md"])("%s", (document) => {
  const words = wordsIn(readFileSync(join(import.meta.dirname, "../..", document), "utf8"));

  test.each(Object.entries(schemas))("shows every field of %s", (_, schema) => {
    expect(Object.keys(schema.shape).filter((field) => !words.has(field))).toEqual([]);
  });

  test("names every problem", () => {
    expect(Object.keys(severities).filter((code) => !words.has(code))).toEqual([]);
  });
});

test.each(Object.entries(schemas))(
  "every field of %s has a sentence that describes it",
  (_, schema) => {
    const fields: Record<string, { readonly description?: string | undefined }> = schema.shape;
    const silent = Object.entries(fields).filter(
      ([, { description }]) => !/^\S.*\.$/s.test(description ?? ""),
    );
    expect(silent.map(([field]) => field)).toEqual([]);
  },
);

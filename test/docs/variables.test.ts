/** The variables of the theme: what is declared is listed in `layouts/css/vars.css`, and in both guides. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { paletteToCss } from "../../src/styles/palette.ts";

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, "../..", file), "utf8");

const style = read("layouts/css/vars.css");
const [shown = ""] = style.split("/* Not of the interface.");

/** Of the palette in comments of their own, all others with a comment beside them. */
const ofPalette = [...shown.matchAll(/^\/\* (--[\w-]+): .+ \*\/$/gm)].map(([, name]) => name);
const declared = [...shown.matchAll(/^ {2}(--[\w-]+):[^;]*;(?: \/\* .+ \*\/)?/gm)];

test("the palette is listed in vars.css", () => {
  const made = [...paletteToCss({ accent: "teal" }).matchAll(/(--[\w-]+):/g)].map(
    ([, name]) => name,
  );
  expect(ofPalette).toEqual([...new Set(made)]);
});

test("each variable says what it is", () => {
  expect(declared.filter(([text]) => !text.includes("/*")).map(([, name]) => name)).toEqual([]);
});

describe.each(["docs/organisers.md", "docs/organisateurs.md"])("%s", (guide) => {
  test("has the list of vars.css", () => {
    const [, table = ""] = read(guide).split("| variable |");
    const rows = [...table.matchAll(/^\| `(--[\w-]+)` \| .+ \|$/gm)].map(([, name]) => name);
    expect(rows).toEqual([...ofPalette, ...declared.map(([, name]) => name)]);
  });
});

import { describe, expect, test } from "vitest";
import { fragmentToId, idsOf } from "../../src/text/markdown.ts";
import { read } from "./reading.ts";

describe("links to places", () => {
  test.each([
    ["[a](#b)", [["#b", undefined]]],
    ["# B\n\n[a](#b)", []],
    ["# Où\n\n[a](#o%75)", []],
    ["[a](#) [b](#top) [c](#TOP) [d](#:~:text=e)", []],
    ["[a](page:b#c)", [["#c", "page:b"]]],
    ["[a](session:b/c#d#e)", [["#d#e", "session:b/c"]]],
    ["[a](term:b#c)", [["#c", "term:b"]]],
    ["[a](speaker:nobody#b)", []],
    ["[a](plan.pdf#page=2) [b](https://c.example/#d)", []],
    ["`[a](#b)`", []],
  ] satisfies [string, (readonly [string, string | undefined])[]][])("%j", (source, expected) => {
    const { fragments } = read(source);
    const found = fragments.map(({ value, target, offset, length }) => {
      expect(source.slice(offset, offset + length)).toBe(value);
      return [value, target && `${target.kind}:${target.id}`];
    });
    expect(found).toEqual(expected);
  });

  test("a link with a fragment leads to the thing, and to the place", () => {
    const { prose } = read("[a](page:b#c)");
    expect(JSON.stringify(prose.tokens)).toContain('"url":"/pages/b/#c"');
  });

  test.each([
    ["#where", "where"],
    ["#o%C3%B9", "où"],
    ["#100%", "100%"],
    ["", ""],
  ])("%j names %j", (fragment, id) => {
    expect(fragmentToId(fragment)).toBe(id);
  });
});

test("the ids of a text are those of its headings, wherever they stand, and of its notes", () => {
  const { prose } = read("# Un\n\nA[^1], b[^1].\n\n> ## Un\n\n[^1]: C.");
  expect(idsOf(prose)).toEqual(["un", "un-2", "ref-1", "ref-1-2", "note-1"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { proseToText, renderInline } from "../../src/text/markdown.ts";
import { printed, read } from "./reading.ts";

const piece = fc.constantFrom(
  ...[
    "[a]",
    "(",
    ")",
    "![",
    "]",
    "<",
    ">",
    "`",
    "*",
    "_",
    "#",
    "- ",
    "> ",
    "|",
    "|-|",
    "\n",
    "\n\n",
  ],
  ...["javascript:alert(1)", "JaVa&#10;script:x", "data:text/html,x", "//h", "https://a.example"],
  ...["speaker:ada", "term:x", "speaker:nobody", "a.png#b", "missing.png", '"', "'", "\\", "&lt;"],
  ...["<script>", "<img onerror=x>", "<!--", "-->", "[^1]", "[^1]: ", "^[", "[b]: ", " ", "mot ?"],
  ...[
    "<details>",
    "<details open=x>",
    "</details>",
    "<summary>",
    "</summary>",
    "- [x] ",
    "~",
    "www.",
  ],
);
const source = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

const tags = new Set(
  "a blockquote br code details em h2 h3 h4 h5 h6 hr img input li ol p pre s section strong sup"
    .split(" ")
    .concat("summary table tbody td th thead tr ul".split(" ")),
);

test("whatever is written, only known tags with harmless addresses are printed", () => {
  fc.assert(
    fc.property(source, (text) => {
      const page = printed(text);
      const used = [...page.matchAll(/<\/?([a-z0-9]*)/gi)].map(([, tag]) => tag ?? "");
      expect(used.filter((tag) => !tags.has(tag))).toEqual([]);
      const addresses = [...page.matchAll(/ (?:href|src)="(.*?)"/gs)].map(([, url]) => url ?? "");
      expect(addresses.filter((url) => !/^(?:https?:\/\/|\/[a-z]|#)/.test(url))).toEqual([]);
      expect(page).not.toMatch(/ (?:style|on\w+)="/);
    }),
    { seed: 11, numRuns: 1500 },
  );
});

test("whatever is written, faults lie in the source and text can be made", () => {
  fc.assert(
    fc.property(source, (text) => {
      const { prose, faults } = read(text);
      for (const { offset, length } of faults) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(offset + length).toBeLessThanOrEqual(text.length);
      }
      expect(proseToText(prose)).toBe(proseToText(prose).trim());
      expect(() => renderInline(prose)).not.toThrow();
    }),
    { seed: 11, numRuns: 1500 },
  );
});

test("a scheme that every object knows does no harm", () => {
  const text = "[x](constructor:y) [y](toString:z) [z](__proto__:a)";
  expect(() => renderInline(read(text).prose)).not.toThrow();
});

test("a block of very many pieces is read to its end", () => {
  expect(proseToText(read(`${"` ".repeat(200_001)}end`).prose)).toMatch(/end$/);
});

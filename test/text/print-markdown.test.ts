/** Prose printed as Markdown again is the same prose. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/text/escape-markdown.ts";
import { type Prose, proseToText, type Token } from "../../src/text/markdown.ts";
import { proseToMarkdown } from "../../src/text/print-markdown.ts";
import { read as readAll } from "./reading.ts";

const read = (text: string): Prose => readAll(text, "en").prose;
/** An address as all readers take it. */
const absolute = (url: string): string =>
  url.startsWith("/") ? `https://fair.example${url}` : url.replaceAll("\\", "%5C");
const print = (text: string): string => proseToMarkdown(read(text), absolute);

/** Its words, and where its links lead. */
const said = (prose: Prose): unknown => {
  const addresses: string[] = [];
  const look = (token: Token): void => {
    if (token.type === "link" && !token.isWithin) addresses.push(absolute(token.url));
    if ("children" in token) token.children.forEach(look);
  };
  prose.tokens.forEach(look);
  return { words: proseToText(prose).replace(/\s+/g, " ").trim(), addresses };
};

describe("Markdown printed again", () => {
  test.each([
    ["Bread, *maps* and **songs**."],
    ["See [the page](https://a.example/x?y=1)."],
    ["See https://a.example/x_y?z=1#b, and ada@a.example."],
    ["One\n\nTwo  \nthree"],
    ["- one\n- two\n  - three\n\n1. a\n2. b"],
    ["- one\n\n  more\n\n- two"],
    ["> quoted\n>\n> more"],
    ["## A\n\n### B"],
    ["```js\nconst a = `b`;\n```"],
    ["A `code` and ``co`de``."],
    ["| a | b |\n| :-- | --: |\n| 1 | 2 |"],
    ["- [ ] to do\n- [x] done"],
    ["~~12 EUR~~ 10 EUR"],
    ["said[^1]\n\n[^1]: noted"],
    ["C++ and 5 * 3 = 15, snake_case, a~b [sic] #1"],
  ])("is as it was: %j", (source) => {
    expect(print(source)).toBe(source);
  });

  test.each([
    ["*one*\n**two**", "*one*\n**two**"],
    ["__one__ _two_", "**one** *two*"],
    ["* one\n* two", "- one\n- two"],
    ["See [Bread](session:bread).", "See [Bread](https://fair.example/sessions/bread/)."],
    ["[up](#a)\n\n## A", "up\n\n## A"],
    ["<https://a.example/> is it", "https://a.example/ is it"],
    ["*https://a.example/*", "*<https://a.example/>*"],
    ["<details><summary>Where?</summary>Here.</details>", "**Where?**\n\nHere."],
    ["a\\\nb", "a  \nb"],
  ])("%j becomes %j", (source, printed) => {
    expect(print(source)).toBe(printed);
  });

  test("has the same words and links, whatever it says", () => {
    const word = fc.constantFrom(
      ..."a b word Été C++ snake_case * ** _ __ ~ ~~ ` `` [ ] ( ) ! # + - 1. 2) > | \\ < & &amp; : :: @ = == ^ [^1] www.a.example https://a.example/x_y ada@a.example [x](https://b.example/) ![p](p.png) *em* **st** ~~no~~ `co` <https://c.example/> [ada](speaker:ada)".split(
        " ",
      ),
      "\n",
      "\n\n",
      "\n- ",
      "\n1. ",
      "\n> ",
      "\n## ",
      "\n    ",
      "\n```\ncode\n```\n",
      "  \n",
    );
    const source = fc
      .array(fc.tuple(word, fc.constantFrom("", " ")), { maxLength: 14 })
      .map((words) => words.flat().join(""));
    fc.assert(
      fc.property(source, (text) => {
        const before = read(text);
        const printed = proseToMarkdown(before, absolute);
        expect(said(read(printed)), printed).toEqual(said(before));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe("plain text as Markdown", () => {
  test.each([
    ["Bread & maps", "Bread & maps"],
    ["*stars* and [links](x)", "\\*stars\\* and \\[links](x)"],
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
    ["a <b> c", "a \\<b> c"],
  ])("%j is %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

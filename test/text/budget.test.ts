import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PrintFault, printing } from "../../src/text/print-fault.ts";
import {
  firstSentence,
  parseProse,
  type Prose,
  proseToText,
  renderInline,
  renderProse,
  type Token,
} from "../../src/text/markdown.ts";
import { safeMarkdown } from "../../src/text/safe-markdown.ts";
import { resolve } from "./reading.ts";

const signs = [
  ..."*_`[]()<>#|~^!\\&\"'.:;\n ".split(""),
  ...["> ", "- ", "1. ", "![", "](a)", "^[", "[^a]", "[^a]: ", "**", "***", "~~", "```\n", "    "],
  ...["a", "mot", "\n\n", "|-|\n", "<b>", "<!--", "-->", "*a **b ", " b** a*", "[a](b ", "&amp;"],
];
/** Few signs, each many times: what goes deep. */
const hostile = fc
  .array(
    fc.tuple(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 3 }), fc.nat(500)),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.map(([pieces, times]) => pieces.join("").repeat(times)).join(""));

const isBeyond = (faults: ReturnType<typeof parseProse>["faults"]): boolean =>
  faults.some(({ code }) => code === "beyond-budget");

/** All that becomes of a text. */
const printAll = (prose: Prose): string =>
  [
    renderProse(prose, { level: 2 }).markup,
    renderInline(prose).markup,
    proseToText(prose),
    firstSentence(prose),
  ].join("");

describe("any text that passes the check prints", () => {
  test.each([false, true])("as Markdown of all kinds; of readers: %s", (limited) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { prose, faults } = parseProse(text, { language: "fr", resolve, limited });
        expect(isBeyond(faults) ? "" : printAll(prose)).toBeTypeOf("string");
      }),
      { seed: 16, numRuns: 200 },
    );
  });

  test.each([49, 50])("at %i levels of quotes within quotes, still", (levels) => {
    const { prose, faults } = parseProse(`${"> ".repeat(levels - 1)}a`, {
      language: "en",
      resolve,
    });
    expect(isBeyond(faults)).toBe(false);
    expect(printAll(prose)).toContain("a");
  });

  test("and none of its levels is lost on the way", () => {
    for (let levels = 1; levels <= 120; levels++) {
      const { prose, faults } = parseProse(`${"> ".repeat(levels)}a`, { language: "en", resolve });
      if (isBeyond(faults)) continue;
      const { markup } = renderProse(prose, { level: 2 });
      expect(markup.match(/<blockquote>/g)).toHaveLength(levels);
    }
  });
});

test("foreign Markdown that goes too deep becomes plain, with all its words", () => {
  const text = "*a **b ".repeat(200) + " b** a*".repeat(200);
  const safe = safeMarkdown(text);
  const { prose, faults } = parseProse(safe, { language: "en", resolve });
  expect(faults).toEqual([]);
  expect(proseToText(prose).split(/\s+/)).toEqual(text.split(/\s+/));
});

describe("what fails all the same names what it printed", () => {
  const deep = (levels: number): readonly Token[] => {
    let tokens: readonly Token[] = [];
    for (let i = 0; i < levels; i++)
      tokens = [{ type: "element", tag: "em", attributes: [], children: tokens }];
    return tokens;
  };
  const file = "content/fair/sessions/bread.md";
  const prose = { isEmpty: false, language: "en", tokens: deep(100_000), file };

  test.each<readonly [string, (prose: Prose) => unknown]>([
    ["a text on a page", (one) => renderProse(one, { level: 2 })],
    ["a text in a line", (one) => renderInline(one)],
    ["a text in a calendar", (one) => proseToText(one)],
  ])("%s", (_, print) => {
    expect(() => print({ ...prose })).toThrow(PrintFault);
    expect(() => print({ ...prose })).toThrow(file);
  });

  test("the file of the text rather than that of the page around it", () => {
    const work = (): unknown =>
      printing("/fair/index.html", () => renderProse(prose, { level: 2 }));
    expect(work).toThrow(`${file}: Maximum call stack size exceeded`);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { line, textLine, toText } from "../../../src/outputs/ical/content-line.ts";

describe("a text (RFC 5545 §3.3.11)", () => {
  test.each([
    ["Bread, water", "Bread\\, water"],
    ["one; two", "one\\; two"],
    ["a\\b", "a\\\\b"],
    ["first\nsecond", "first\\nsecond"],
    ['a: b "c"', 'a: b "c"'],
    ["tab\there", "tab here"],
  ])("%j is written %j", (text, written) => {
    expect(toText(text)).toBe(written);
  });

  test("that is empty has no property", () => {
    expect(textLine("SUMMARY", "")).toBe("");
    expect(textLine("SUMMARY", undefined)).toBe("");
  });
});

describe("a line (RFC 5545 §3.1)", () => {
  test.each([
    ["of 75 octets is one", `X:${"a".repeat(73)}\r\n`, "a".repeat(73)],
    ["of 76 is folded", `X:${"a".repeat(73)}\r\n a\r\n`, "a".repeat(74)],
    [
      "is folded before a character of two octets",
      `X:${"a".repeat(72)}\r\n é\r\n`,
      `${"a".repeat(72)}é`,
    ],
    ["is folded before a pair of UTF-16", `X:${"a".repeat(70)}\r\n 🎉\r\n`, `${"a".repeat(70)}🎉`],
  ])("%s", (_, folded, value) => {
    expect(line("X", value)).toBe(folded);
  });

  test("has never more than 75 octets, and is whole when unfolded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const value = toText(text);
        const written = line("DESCRIPTION", value);
        const octets = written.split("\r\n").map((part) => Buffer.byteLength(part));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(written.replaceAll("\r\n ", "")).toBe(`DESCRIPTION:${value}\r\n`);
      }),
      { seed: 1 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { at, read } from "./reading.ts";

describe("a fault is reported with its kind and its place", () => {
  test.each([
    ["a <b>c</b>", "raw-html", ["<b>", "</b>"]],
    ["a <!-- b --> <br/> <?php ?>", "raw-html", ["<!-- b -->", "<br/>", "<?php ?>"]],
    ["<!-- un\n\ndeux -->", "raw-html", ["<!--"]],
    ["`<b>` <b>", "raw-html", ["<b>"]],
    ["- a\n- <i>", "raw-html", ["<i>"]],
    ["|a|\n|-|\n|<u>|", "raw-html", ["<u>"]],
    ["a[^1]\n\n[^1]: <u>", "raw-html", ["<u>"]],
    ["![](a.png)", "no-alt", ["a.png"]],
    ["![ ](a.png)", "no-alt", ["a.png"]],
    ["[a](javascript:alert(1))", "bad-url", ["javascript:alert(1)"]],
    ["<data:text/html,a>", "bad-url", ["data:text/html,a"]],
    ["[a](//b.example)", "bad-url", ["//b.example"]],
    ["[a]()", "bad-url", ["()"]],
    ["![a](https://b.example/c.png)", "bad-url", ["https://b.example/c.png"]],
    ["[a][b]\n\n[b]: ftp://c.example", "bad-url", ["ftp://c.example"]],
    ["[a](speaker:)", "bad-url", ["speaker:"]],
    ["[a](missing.pdf#b)", "missing-media", ["missing.pdf"]],
    ["[a](speaker:nobody)", "unknown-reference", ["nobody"]],
    ["[a](speaker:ada) [b](theme:nobody)", "unknown-reference", ["nobody"]],
    ["![a](missing.png) [b](missing.pdf)", "missing-media", ["missing.png", "missing.pdf"]],
  ])("%j", (source, code, places) => {
    const { faults } = read(source);
    expect(faults.map((fault) => fault.code)).toEqual(places.map(() => code));
    expect(faults.map((fault) => at(source, fault))).toEqual(places);
  });
});

test.each([
  "`<b>`",
  "    <b>",
  "```\n<b>\n```",
  "\\<b>",
  "&lt;b>",
  "a < b > c",
  "<https://a.example>",
  "<a@b.example>",
  "![alt](a.png)",
  "[a][b]",
  "[a](#b)",
])("%j has no fault", (source) => {
  expect(read(source).faults).toEqual([]);
});

test("each of two equal faults is found at its own place", () => {
  const source = "<b> `<b>` <b>\n\n<b>";
  expect(read(source).faults.map(({ offset }) => offset)).toEqual([0, 10, 15]);
});

test("places hold whatever ends the lines", () => {
  const source = "un\r\n\r\n> deux\r\n> <b>\r\n";
  expect(read(source).faults.map((fault) => [fault.offset, at(source, fault)])).toEqual([
    [16, "<b>"],
  ]);
});

test.each([
  ["[a](ftp://b)", "scheme"],
  ["[a](www.b.example)", "no-scheme"],
  ["[a](/b)", "absolute-path"],
  ["[a](https://)", "form"],
  ["[a](mailto:b)", "form"],
  ["[a](tel:b)", "form"],
  ["![a](speaker:ada)", "external-picture"],
])("%s says why: %s", (source, reason) => {
  expect(read(source).faults).toMatchObject([{ code: "bad-url", reason }]);
});

test("a dangling reference says what it should have been", () => {
  expect(read("[a](session:nobody)").faults).toMatchObject([{ kind: "session", value: "nobody" }]);
});

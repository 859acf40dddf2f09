/** Messages say the beginning of a long value, which can be read whatever stands in it. */
import { expect, test } from "vitest";
import { spokenLanguages } from "../../src/i18n/catalogue.ts";
import { problemMessages } from "../../src/i18n/problems.ts";
import { shorten } from "../../src/i18n/shorten.ts";
import { en } from "../../src/i18n/en/problems.ts";

test.each([
  ["a text of eighty", "x".repeat(80), "x".repeat(80)],
  ["a longer one", "x".repeat(81), `${"x".repeat(80)}…`],
  ["characters of two units", "😀".repeat(100), `${"😀".repeat(80)}…`],
  ["an emoji of several", `${"x".repeat(78)}👩‍👩‍👧 and more`, `${"x".repeat(78)}…`],
  ["a letter with its accent", `${"x".repeat(79)}e\u0301x`, `${"x".repeat(79)}…`],
  ["a byte of an address", `${"x".repeat(78)}%C3%A9`, `${"x".repeat(78)}…`],
  ["an escape of YAML", `${"x".repeat(77)}\\u00e9 and`, `${"x".repeat(77)}…`],
  ["an escape of HTML", `${"x".repeat(76)}&eacute; and`, `${"x".repeat(76)}…`],
  ["a letter with a thousand accents", `e${"\u0301".repeat(1000)}`, "e…"],
])("%s", (_, text, expected) => {
  expect(shorten(text)).toBe(expected);
});

const long = "y".repeat(300);
const keys = Object.keys(en).filter((key) => !/^(?:word|list)\./.test(key));
const slots = (key: string): readonly string[] =>
  [...(Object.entries(en).find(([one]) => one === key)?.[1] ?? "").matchAll(/\{(\w+)/g)].flatMap(
    ([, name]) => name ?? [],
  );
const toFollow = [
  "fixed",
  "nearest",
  "overnight",
  "usual",
  "below",
  "file",
  "other",
  "where",
  "message",
];

test.each(spokenLanguages())("in %s no message says a long value", (language) => {
  const say = problemMessages(language);
  const said = keys.filter((key) => {
    const values = slots(key)
      .filter((name) => !toFollow.includes(name))
      .map((name): [string, string] => [name, long]);
    return say(key, Object.fromEntries(values)).join(" ").includes("y".repeat(81));
  });
  expect(said).toEqual([]);
});
